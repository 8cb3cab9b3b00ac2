"""Files that let VS Code complete our sentences, by way of its official extension for Cucumber."""

from strategiekeuze.service.editor.folder import EditorFiles, Prepared, editor_files, write_prepared

__all__ = ["EditorFiles", "Prepared", "editor_files", "write_prepared"]

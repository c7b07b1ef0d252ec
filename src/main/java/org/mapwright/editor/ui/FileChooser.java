package org.mapwright.editor.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.mapwright.exchange.Format;
import org.mapwright.exchange.MapFile;
import org.mapwright.exchange.MapFiles;
import org.mapwright.value.Words;

/** Takes one file, or a table of links together with its table of factors. */
final class FileChooser extends Div {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("editor");
    private static final int MOST_FILES = 2;

    private final transient List<MapFile> received = new ArrayList<>();

    FileChooser(Consumer<ChosenFiles> chosen) {
        Upload upload =
                new Upload(UploadHandler.inMemory((file, bytes) -> received.add(new MapFile(file.fileName(), bytes))));
        upload.setMaxFiles(MOST_FILES);
        upload.setMaxFileSize(MapFiles.MOST_BYTES);
        upload.setAcceptedFileExtensions(Format.suffixes().split(", "));
        upload.setI18n(words());
        upload.addFileRejectedListener(rejected -> Edits.say(WORDS.say("import.rejected")));
        upload.addAllFinishedListener(finished -> {
            List<MapFile> files = List.copyOf(received);
            received.clear();
            upload.clearFileList();
            ChosenFiles.of(files).ifPresent(chosen);
        });
        addClassName("mw-file-chooser");
        add(upload);
    }

    /**
     * Silences what the upload last said to screen readers ("map.csv: 100%"), so that a sentence of ours is the only
     * one. It speaks a moment after the file has come, in a part of the page of its own.
     */
    void hush() {
        getElement().executeJs("""
                setTimeout(() => document.querySelectorAll('body > [role=alert]')
                    .forEach(spoken => spoken.replaceChildren()), 400)
                """);
    }

    private static UploadI18N words() {
        UploadI18N words = new UploadI18N();
        words.setDropFiles(
                new UploadI18N.DropFiles().setOne(WORDS.say("import.drop")).setMany(WORDS.say("import.drop")));
        words.setAddFiles(
                new UploadI18N.AddFiles().setOne(WORDS.say("import.choose")).setMany(WORDS.say("import.choose")));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(WORDS.say("import.sending"))
                        .setStalled(WORDS.say("import.stalled"))
                        .setProcessing(WORDS.say("import.reading"))
                        .setHeld(WORDS.say("import.waiting")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(WORDS.say("import.left"))
                        .setUnknown(WORDS.say("import.sending")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(WORDS.say("import.broken-off"))
                        .setUnexpectedServerError(WORDS.say("import.broken-off"))
                        .setForbidden(WORDS.say("import.broken-off"))));
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig(WORDS.say("import.rejected"))
                .setIncorrectFileType(WORDS.say("import.rejected"))
                .setTooManyFiles(WORDS.say("import.rejected")));
        return words;
    }
}

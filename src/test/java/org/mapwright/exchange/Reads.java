package org.mapwright.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mapwright.exchange.parts.FileWords;
import org.mapwright.map.CausalLink;
import org.mapwright.map.Factor;
import org.mapwright.map.PlacedFactor;

/** Reads texts and packed files in tests. */
public final class Reads {

    private Reads() {}

    public static Imported csv(String text) {
        return imported(MapFiles.read(MapFile.ofText("links.csv", text)));
    }

    public static Imported csv(String links, String factors) {
        return imported(
                MapFiles.read(MapFile.ofText("links.csv", links), Optional.of(MapFile.ofText("factors.csv", factors))));
    }

    public static Imported graphml(String inside) {
        return imported(MapFiles.read(MapFile.ofText("map.graphml", wrapped(inside))));
    }

    public static String wrapped(String inside) {
        return "<graphml xmlns='http://graphml.graphdrawing.org/xmlns' xmlns:y='http://www.yworks.com/xml/graphml'>"
                + inside + "</graphml>";
    }

    public static Imported imported(FileRead read) {
        assertThat(read).isInstanceOf(Imported.class);
        return (Imported) read;
    }

    /** The one sentence that says why the file was refused. */
    public static String refusal(String name, String text) {
        return refusal(MapFile.ofText(name, text));
    }

    public static String refusal(MapFile file) {
        FileRead read = MapFiles.read(file);
        assertThat(read).isInstanceOf(Unreadable.class);
        return ((Unreadable) read).sentence();
    }

    /** A file from {@code src/test/resources/exchange}. */
    public static MapFile packed(String name) {
        try (InputStream in = Objects.requireNonNull(Reads.class.getResourceAsStream("/exchange/" + name), name)) {
            return new MapFile(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<String> labels(Imported map) {
        return map.factors().stream()
                .map(PlacedFactor::factor)
                .map(f -> f.label().value())
                .toList();
    }

    public static Factor factor(Imported map, String label) {
        return map.factors().stream()
                .map(PlacedFactor::factor)
                .filter(f -> f.label().value().equals(label))
                .findFirst()
                .orElseThrow();
    }

    public static CausalLink link(Imported map, String cause, String effect) {
        return map.links().stream()
                .filter(l -> l.cause().equals(factor(map, cause).id())
                        && l.effect().equals(factor(map, effect).id()))
                .findFirst()
                .orElseThrow();
    }

    /** The links as {@code cause sign effect}. */
    public static List<String> sentences(Imported map) {
        return map.links().stream()
                .map(l -> map.fileIds().get(l.cause()) + " "
                        + FileWords.of(l.reading().polarity()) + " "
                        + map.fileIds().get(l.effect()))
                .toList();
    }
}

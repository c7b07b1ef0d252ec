package org.mapwright.exchange;

import java.nio.charset.StandardCharsets;

/** A file in memory: its name without folders, and its bytes. */
public final class MapFile {

    private final String name;
    private final byte[] bytes;

    public MapFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes.clone();
    }

    public static MapFile ofText(String name, String text) {
        return new MapFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public String name() {
        return name;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    int size() {
        return bytes.length;
    }

    /** The name up to its last dot. */
    public String stem() {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    @Override
    public String toString() {
        return name + " (" + bytes.length + " bytes)";
    }
}

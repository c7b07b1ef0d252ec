package org.mapwright.backup;

import java.util.Set;
import org.mapwright.value.Check;

/**
 * Records of one sort: how they are read from the graph and put back, as Cypher. One record is one line of a file.
 *
 * @param file the name of their file, without its ending; no two parts of one scope share it
 * @param labels the labels whose nodes the part takes
 * @param shared whether other studies may use the same records: one that is there already stays as it is
 * @param read a query that answers one row a record, always in the same order, with the record as a map in the column
 *     {@code record}; parameters by {@link Scope}
 * @param write a statement that puts the records {@code $rows} back; within a map harmless when it is run twice
 */
public record KeptPart(String file, Scope scope, Set<String> labels, boolean shared, String read, String write) {

    /** What the records belong to, and with that the parameters of the queries. */
    public enum Scope {
        /** The house as a whole: taken only when all studies are. No parameters; always shared. */
        HOUSE,
        /**
         * A study: {@code $study}, and for the reading {@code $maps}, the ids of the maps that are taken (one that was
         * made a moment ago is not). All that a study keeps beside its maps is put back in one transaction.
         */
        STUDY,
        /**
         * A map at one moment: {@code $map}, and for the reading {@code $seq}, the last change that is taken. Is put
         * back in many transactions, before anything of the study can be seen: writing, the map is found by
         * {@code (:Map {id: $map})}, and there is no {@code :Study} yet.
         */
        MAP
    }

    public KeptPart {
        Check.id(file);
        labels = Set.copyOf(labels);
        if (labels.isEmpty()) {
            throw new IllegalArgumentException("A kept part must take at least one label: " + file);
        }
    }

    public static KeptPart ofHouse(String file, Set<String> labels, String read, String write) {
        return new KeptPart(file, Scope.HOUSE, labels, true, read, write);
    }

    public static KeptPart ofStudy(String file, Set<String> labels, String read, String write) {
        return new KeptPart(file, Scope.STUDY, labels, false, read, write);
    }

    /** What a study uses and others may use too. */
    public static KeptPart sharedByStudies(String file, Set<String> labels, String read, String write) {
        return new KeptPart(file, Scope.STUDY, labels, true, read, write);
    }

    public static KeptPart ofMap(String file, Set<String> labels, String read, String write) {
        return new KeptPart(file, Scope.MAP, labels, false, read, write);
    }
}

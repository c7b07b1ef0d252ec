package org.mapwright.backup;

/** A backup or a restore that does not come to its end. The message is one sentence for the person who asked for it. */
public abstract sealed class BackupProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private BackupProblem(String sentence) {
        super(sentence);
    }

    private BackupProblem(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** What was asked for cannot be: a damaged file, a study that is there already, a name that nothing has. */
    public static final class Refused extends BackupProblem {

        private static final long serialVersionUID = 1L;

        public Refused(String sentence) {
            super(sentence);
        }

        public Refused(String sentence, Throwable cause) {
            super(sentence, cause);
        }
    }

    /** Something broke on the way: the disk, the store. It may be tried again. */
    public static final class Broken extends BackupProblem {

        private static final long serialVersionUID = 1L;

        public Broken(String sentence) {
            super(sentence);
        }

        public Broken(String sentence, Throwable cause) {
            super(sentence, cause);
        }
    }
}

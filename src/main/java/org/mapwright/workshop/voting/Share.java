package org.mapwright.workshop.voting;

/** How many of a part put a dot on a thing, as far as it may be shown. */
public sealed interface Share {

    /** The least it can be. */
    int least();

    /** The most it can be. */
    int most();

    /** Shown as it is. */
    record Exact(int count) implements Share {

        @Override
        public int least() {
            return count;
        }

        @Override
        public int most() {
            return count;
        }
    }

    /** Nobody or one: a row that were empty would say what each of them did not do. */
    record HardlyAny() implements Share {

        @Override
        public int least() {
            return 0;
        }

        @Override
        public int most() {
            return 1;
        }
    }

    /** Everybody or all but one. */
    record NearlyAll(int people) implements Share {

        @Override
        public int least() {
            return people - 1;
        }

        @Override
        public int most() {
            return people;
        }
    }

    /** Neither of the two: shown so where a number would let others be worked out. */
    record Some(int people) implements Share {

        @Override
        public int least() {
            return 2;
        }

        @Override
        public int most() {
            return people - 2;
        }
    }

    /** One of two or three numbers, for a total at the edge of what the rows beside it allow. */
    record Between(int least, int most) implements Share {}
}

package org.mapwright.exchange;

import static org.mapwright.exchange.LossGroup.CHANGED_A_LITTLE;
import static org.mapwright.exchange.LossGroup.COMES_ACROSS;
import static org.mapwright.exchange.LossGroup.LEFT_BEHIND;

/** What there is to say about a file that was read or written. */
public enum FindingKind {
    FACTORS(COMES_ACROSS),
    LINKS(COMES_ACROSS),
    /** Claims, where some link has more than one. */
    VIEWS(COMES_ACROSS),
    POSITIONS(COMES_ACROSS),
    VOTES(COMES_ACROSS),

    PARALLEL_LINK(CHANGED_A_LITTLE),
    LABEL_ONE_LINE(CHANGED_A_LITTLE),
    LABEL_SHORTENED(CHANGED_A_LITTLE),
    LABEL_MISSING(CHANGED_A_LITTLE),
    /** Labels that differ in capitals only: they stay two factors. */
    LABELS_ALIKE(CHANGED_A_LITTLE),
    /** A label that is what the file calls another factor; a number tells the two apart. */
    ID_TAKEN(CHANGED_A_LITTLE),
    SEVERAL_LABELS(CHANGED_A_LITTLE),
    TEXT_SHORTENED(CHANGED_A_LITTLE),
    SIGN_NOT_STATED(CHANGED_A_LITTLE),
    STRENGTH_NOT_STATED(CHANGED_A_LITTLE),
    CERTAINTY_NOT_STATED(CHANGED_A_LITTLE),
    DELAY_NOT_STATED(CHANGED_A_LITTLE),
    /** The sign column and the sign of the weight disagree: the column decides. */
    SIGN_DIFFERS(CHANGED_A_LITTLE),
    /** A sign guessed from the name or the colour of a line. */
    SIGN_GUESSED(CHANGED_A_LITTLE),
    KIND_FROM_STYLE(CHANGED_A_LITTLE),
    THEME_FROM_STYLE(CHANGED_A_LITTLE),
    SIGN_FROM_ARROWHEAD(CHANGED_A_LITTLE),
    NO_DIRECTION(CHANGED_A_LITTLE),
    TURNED_ROUND(CHANGED_A_LITTLE),
    BOTH_WAYS(CHANGED_A_LITTLE),
    GROUP_AS_THEME(CHANGED_A_LITTLE),
    KEPT_AS_NOTE(CHANGED_A_LITTLE),
    NOT_LISTED(CHANGED_A_LITTLE),
    OLD_ENCODING(CHANGED_A_LITTLE),
    /** A sheet of links gives a link another sign than its claims do: the claims decide. */
    LINKS_DIFFER(CHANGED_A_LITTLE),

    /** A factor of the map got a wording of the file beside its own. */
    WORDING_ADDED(CHANGED_A_LITTLE),
    TAGS_JOINED(CHANGED_A_LITTLE),
    NOTE_FILLED(CHANGED_A_LITTLE),
    /** What an earlier file said of the same link, in the same way. */
    SAID_BEFORE(CHANGED_A_LITTLE),
    /** A vote that names nobody, as one of an earlier file on the same factor. */
    VOTED_BEFORE(CHANGED_A_LITTLE),
    /** Two factors of the file are one on the map. */
    TWO_ARE_ONE(CHANGED_A_LITTLE),

    SELF_LINK(LEFT_BEHIND),
    NO_INFLUENCE(LEFT_BEHIND),
    VOTE_OFF_SCALE(LEFT_BEHIND),
    KIND_UNKNOWN(LEFT_BEHIND),
    LISTED_TWICE(LEFT_BEHIND),
    TAGS_OVER(LEFT_BEHIND),
    POSITIONS_INCOMPLETE(LEFT_BEHIND),
    GROUP_BOX(LEFT_BEHIND),
    MANY_ENDED_LINK(LEFT_BEHIND),
    LOOKS(LEFT_BEHIND),
    SHEET_LEFT(LEFT_BEHIND),
    /** A formula that the spreadsheet never worked out, or could not. */
    NO_VALUE(LEFT_BEHIND),

    /** Objects drawn behind a map. */
    BACKGROUND(LEFT_BEHIND),
    HISTORY_LEFT(LEFT_BEHIND),
    /** Thumbs up and down of PRSM. */
    THUMBS(LEFT_BEHIND),
    /** A line that begins or ends at nothing. */
    LOOSE_END(LEFT_BEHIND),
    FIELD_UNKNOWN(LEFT_BEHIND),
    /** What a scenario of Mental Modeler tried out. */
    SCENARIO(LEFT_BEHIND),
    ABOUT_FILE(LEFT_BEHIND),

    /** A format without an uncertain sign holds such links as lines of no influence. */
    UNCERTAIN_AS_NONE(LEFT_BEHIND),
    CLAIMS_AS_ONE(LEFT_BEHIND),
    CONTESTED_LEFT(LEFT_BEHIND),
    AGREED_LEFT(LEFT_BEHIND),
    EVIDENCE_LEFT(LEFT_BEHIND),
    CERTAINTY_LEFT(LEFT_BEHIND),
    DELAY_LEFT(LEFT_BEHIND),
    WEIGHT_ROUNDED(LEFT_BEHIND),
    KIND_LEFT(LEFT_BEHIND),
    THEME_LEFT(LEFT_BEHIND),
    TAGS_LEFT(LEFT_BEHIND),
    NOTES_LEFT(LEFT_BEHIND),
    WORDS_LEFT(LEFT_BEHIND),
    WORDINGS_LEFT(LEFT_BEHIND),
    VOTES_LEFT(LEFT_BEHIND),
    FOCAL_LEFT(LEFT_BEHIND),
    VOTER_NOT_NAMED(LEFT_BEHIND),
    AGREED_BY_NOT_NAMED(LEFT_BEHIND),
    MERGED_IDS(LEFT_BEHIND),

    /** What stands on the map stays, where the file says something else. */
    NOTE_OF_MAP_STAYS(LEFT_BEHIND),
    KIND_OF_MAP_STAYS(LEFT_BEHIND),
    THEME_OF_MAP_STAYS(LEFT_BEHIND),
    TAGS_FULL(LEFT_BEHIND),
    CLAIM_OF_MAP_STAYS(LEFT_BEHIND),
    AGREED_OF_MAP_STAYS(LEFT_BEHIND),
    VOTE_OF_MAP_STAYS(LEFT_BEHIND),
    FOCAL_OF_MAP_STAYS(LEFT_BEHIND),
    /** A link between two factors of the file that are one on the map. */
    BECOMES_SELF_LINK(LEFT_BEHIND);

    private final LossGroup group;

    FindingKind(LossGroup group) {
        this.group = group;
    }

    public LossGroup group() {
        return group;
    }

    /** Whether a script is told each case, not just how many. */
    boolean isWarnedOneByOne() {
        return this == PARALLEL_LINK || this == SELF_LINK || this == ID_TAKEN;
    }
}

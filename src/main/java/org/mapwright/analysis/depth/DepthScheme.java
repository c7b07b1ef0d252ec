package org.mapwright.analysis.depth;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mapwright.map.Tag;

/** A way to say how deep something lies. A factor may have a step of each scheme, and one of either at most. */
public enum DepthScheme {
    /** The default: {@link ActionScale}. */
    ACTION_SCALES("level:"),
    /** For researchers: {@link InterventionLevel}. */
    INTERVENTION_LEVELS("intervention level:");

    private final String prefix;

    DepthScheme(String prefix) {
        this.prefix = prefix;
    }

    /** The steps, the nearest to the surface first. */
    public List<Depth> steps() {
        return switch (this) {
            case ACTION_SCALES -> List.of(ActionScale.values());
            case INTERVENTION_LEVELS -> List.of(InterventionLevel.values());
        };
    }

    /** Whether the tag speaks of this scheme, be its step known or not. Capitals and blanks make no difference. */
    public boolean speaksIn(Tag tag) {
        return plain(tag.value()).startsWith(plain(prefix));
    }

    /** The step that the tag names, if it names one of this scheme. */
    public Optional<Depth> read(Tag tag) {
        return steps().stream()
                .filter(step -> plain(step.tag().value()).equals(plain(tag.value())))
                .findFirst();
    }

    /** The step that these tags of a factor name; nothing when they name none, several, or a word that is no step. */
    public Optional<Depth> of(Set<Tag> tags) {
        List<Optional<Depth>> said =
                tags.stream().filter(this::speaksIn).map(this::read).distinct().toList();
        return said.size() == 1 ? said.getFirst() : Optional.empty();
    }

    /** The tags with this step and no other of the scheme; with nothing, none of it. The others keep their order. */
    public Set<Tag> put(Set<Tag> tags, Optional<Depth> step) {
        if (step.isPresent() && step.get().scheme() != this) {
            throw new IllegalArgumentException("The step must be one of " + this + ": " + step.get());
        }
        Set<Tag> changed = new LinkedHashSet<>(tags);
        changed.removeIf(this::speaksIn);
        step.map(Depth::tag).ifPresent(changed::add);
        return changed;
    }

    Tag tag(String name) {
        return new Tag(prefix + " " + name.toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace(" ", "");
    }
}

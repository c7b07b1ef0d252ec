package org.mapwright.map.json;

import org.mapwright.map.ClaimId;
import org.mapwright.map.ContributorId;
import org.mapwright.map.FactorId;
import org.mapwright.map.Label;
import org.mapwright.map.LinkId;
import org.mapwright.map.MapId;
import org.mapwright.map.Prose;
import org.mapwright.map.Tag;
import org.mapwright.map.Theme;
import org.mapwright.map.Title;
import org.mapwright.place.PlaceId;
import org.mapwright.study.Group;
import org.mapwright.study.MemberId;
import org.mapwright.study.Pseudonym;
import org.mapwright.study.StudyId;
import tools.jackson.databind.module.SimpleModule;

/** The small values of the domain, each as the one string or number it holds. */
final class PlainValues {

    private PlainValues() {}

    static SimpleModule module() {
        SimpleModule module = new SimpleModule("plain values");
        addIds(module);
        addTexts(module);
        PlainStrength.addTo(module);
        return module;
    }

    private static void addIds(SimpleModule module) {
        new Plain<>(MapId.class, MapId::value, MapId::new).addTo(module);
        new Plain<>(FactorId.class, FactorId::value, FactorId::new).addTo(module);
        new Plain<>(LinkId.class, LinkId::value, LinkId::new).addTo(module);
        new Plain<>(ClaimId.class, ClaimId::value, ClaimId::new).addTo(module);
        new Plain<>(ContributorId.class, ContributorId::value, ContributorId::new).addTo(module);
        new Plain<>(StudyId.class, StudyId::value, StudyId::new).addTo(module);
        new Plain<>(MemberId.class, MemberId::value, MemberId::new).addTo(module);
        new Plain<>(PlaceId.class, PlaceId::value, PlaceId::new).addTo(module);
        new Plain<>(Group.class, Group::value, Group::new).addTo(module);
    }

    private static void addTexts(SimpleModule module) {
        new WordedText<>(Label.class, Label::value, Label::new).addTo(module);
        new WordedText<>(Title.class, Title::value, Title::new).addTo(module);
        new WordedText<>(Tag.class, Tag::value, Tag::new).addTo(module);
        new WordedText<>(Theme.class, Theme::value, Theme::new).addTo(module);
        new WordedText<>(Prose.class, Prose::text, Prose::new).addTo(module);
        new WordedText<>(Pseudonym.class, Pseudonym::value, Pseudonym::new).addTo(module);
    }
}

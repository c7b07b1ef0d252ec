package org.mapwright.exchange.mmp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mapwright.exchange.own.JsonPart;
import org.mapwright.exchange.parts.NotReadable;

/** The newer files of Mental Modeler. */
record MmpJson(JsonPart json) implements MmpPart {

    @Override
    public String text(String name) {
        return json.plain(name).strip();
    }

    @Override
    public List<MmpPart> list(String name, String each) {
        return json.list(name).stream().<MmpPart>map(MmpJson::new).toList();
    }

    @Override
    public String info(String name) {
        return json.object("info").map(info -> info.plain(name).strip()).orElse("");
    }

    @Override
    public Map<String, String> groupNames() {
        Map<String, String> names = new LinkedHashMap<>();
        json.object("groupNames")
                .ifPresent(
                        groups -> groups.members().keySet().forEach(number -> names.put(number, groups.plain(number))));
        return names;
    }

    @Override
    public NotReadable refuse(String key, Object... parts) {
        return json.refused(key, parts);
    }
}

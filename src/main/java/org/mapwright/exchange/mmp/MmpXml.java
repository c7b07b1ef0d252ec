package org.mapwright.exchange.mmp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mapwright.exchange.MapFile;
import org.mapwright.exchange.parts.NotReadable;
import org.mapwright.exchange.parts.XmlTree;

/** The older files of Mental Modeler. */
record MmpXml(MapFile file, XmlTree xml) implements MmpPart {

    @Override
    public String text(String name) {
        return xml.part(name).map(XmlTree::text).orElse("");
    }

    @Override
    public List<MmpPart> list(String name, String each) {
        return xml.parts(name).stream()
                .flatMap(list -> list.parts(each).stream())
                .<MmpPart>map(part -> new MmpXml(file, part))
                .toList();
    }

    @Override
    public String info(String name) {
        return xml.part("info")
                .flatMap(info -> info.part(name))
                .map(XmlTree::text)
                .orElse("");
    }

    @Override
    public Map<String, String> groupNames() {
        Map<String, String> names = new LinkedHashMap<>();
        xml.parts("groupNames").stream()
                .flatMap(list -> list.parts("groupName").stream())
                .forEach(group -> names.put(group.attribute("index").strip(), group.text()));
        return names;
    }

    @Override
    public NotReadable refuse(String key, Object... parts) {
        return NotReadable.atLine(file, xml.line(), key, parts);
    }
}

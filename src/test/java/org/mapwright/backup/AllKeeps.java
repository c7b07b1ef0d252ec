package org.mapwright.backup;

import java.util.List;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** What all features say they keep, found as the application finds it. */
public final class AllKeeps {

    private AllKeeps() {}

    public static List<Keeps> inTheHouse() {
        try (var house = new AnnotationConfigApplicationContext()) {
            var scanner = new ClassPathBeanDefinitionScanner(house, false);
            scanner.addIncludeFilter(new AssignableTypeFilter(Keeps.class));
            scanner.scan("org.mapwright");
            house.refresh();
            return house.getBeanProvider(Keeps.class).orderedStream().toList();
        }
    }
}

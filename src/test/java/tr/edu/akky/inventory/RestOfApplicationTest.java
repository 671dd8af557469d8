package tr.edu.akky.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class RestOfApplicationTest {

    @Test
    void isBuiltByTheEndOfTheStart() {
        try (AnnotationConfigApplicationContext application = new AnnotationConfigApplicationContext()) {
            application.registerBean(RestOfApplication.class);
            application.registerBean("late", StringBuilder.class, part -> part.setLazyInit(true));
            application.refresh();

            assertThat(application.getBeanFactory().containsSingleton("late")).isTrue();
        }
    }

    @Test
    void endsTheStartWithItsFaults() {
        try (AnnotationConfigApplicationContext application = new AnnotationConfigApplicationContext()) {
            application.registerBean(RestOfApplication.class);
            application.registerBean(
                    Object.class,
                    () -> {
                        throw new IllegalStateException("broken part");
                    },
                    part -> part.setLazyInit(true));

            assertThatThrownBy(application::refresh).hasRootCauseMessage("broken part");
        }
    }
}

package tr.edu.akky.inventory;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Builds what the first page does not need, while pages are served already. The application calls itself ready only
 * afterwards, and a fault in any part of it ends the start as ever.
 */
@Component
class RestOfApplication implements SmartLifecycle {

    /** After the web server has opened, before jobs run. */
    private static final int PHASE = DEFAULT_PHASE - 1_000;

    private final ConfigurableListableBeanFactory parts;
    private volatile boolean running;

    RestOfApplication(ConfigurableListableBeanFactory parts) {
        this.parts = parts;
    }

    @Override
    public void start() {
        for (String name : parts.getBeanDefinitionNames()) {
            BeanDefinition part = parts.getMergedBeanDefinition(name);
            if (part.isSingleton() && !part.isAbstract() && !parts.containsSingleton(name)) {
                parts.getBean(name);
                letRequestsIn();
            }
        }
        running = true;
    }

    /** Spring builds one part at a time; a request that waits for its own must get its turn. */
    private static void letRequestsIn() {
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}

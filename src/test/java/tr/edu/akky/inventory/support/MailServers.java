package tr.edu.akky.inventory.support;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import tr.edu.akky.inventory.shared.Institution;
import tr.edu.akky.inventory.shared.MailServer;

/** Ways to the SMTP server that listens on a port of this machine. */
public final class MailServers {

    private static final String BEAN = "mailSenderOfTest";

    private MailServers() {}

    /** Without the application around it. */
    public static MailServer at(int port) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("sender", sender(port));
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/shared");
        messages.setDefaultEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        engine.setTemplateEngineMessageSource(messages);
        return new MailServer(
                beans.getBeanProvider(JavaMailSender.class),
                engine,
                new Institution("Örnek Üniversitesi"),
                "envanter@uni.edu.tr");
    }

    /** As if the running application were configured with it, until {@link #disconnect}. */
    public static void connect(ConfigurableApplicationContext application, int port) {
        ConfigurableListableBeanFactory beans = application.getBeanFactory();
        if (beans.containsSingleton(BEAN)) {
            beans.getBean(BEAN, JavaMailSenderImpl.class).setPort(port);
        } else {
            beans.registerSingleton(BEAN, sender(port));
        }
    }

    public static void disconnect(ConfigurableApplicationContext application) {
        ConfigurableListableBeanFactory beans = application.getBeanFactory();
        if (beans.containsSingleton(BEAN)) {
            ((DefaultListableBeanFactory) beans).destroySingleton(BEAN);
        }
    }

    private static JavaMailSenderImpl sender(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.getJavaMailProperties().setProperty("mail.smtp.connectiontimeout", "2000");
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "5000");
        return sender;
    }
}

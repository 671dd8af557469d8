package tr.edu.akky.inventory.access;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.springframework.http.HttpMethod;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Where one can go from a page: its links, and its forms as they would be sent by each of their buttons. */
class PageForms {

    private final Document page;

    PageForms(String html) {
        try {
            page = new HtmlDocumentBuilder(XmlViolationPolicy.ALLOW).parse(new InputSource(new StringReader(html)));
        } catch (SAXException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    List<String> links() {
        return Stream.concat(
                        all("a").map(link -> link.getAttribute("href")),
                        all("form").filter(form -> !isPosted(form)).map(form -> form.getAttribute("action")))
                .filter(address -> address.startsWith("/") && !address.startsWith("//"))
                .map(address -> address.replaceFirst("#.*", ""))
                .distinct()
                .toList();
    }

    List<Asked> forms(String here) {
        List<Asked> found = new ArrayList<>();
        all("form").filter(PageForms::isPosted).forEach(form -> {
            MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
            of(form, "input", "select", "textarea").forEach(field -> add(field, fields));
            of(form, "input").forEach(field -> tick(field, fields));
            String action = form.getAttribute("action").isEmpty() ? here : form.getAttribute("action");
            List<Element> buttons = of(form, "button")
                    .filter(button -> !button.getAttribute("type").equals("button"))
                    .toList();
            for (Element button : buttons) {
                MultiValueMap<String, String> sent = new LinkedMultiValueMap<>(fields);
                if (!button.getAttribute("name").isEmpty()) {
                    sent.add(button.getAttribute("name"), button.getAttribute("value"));
                }
                String other = button.getAttribute("formaction");
                found.add(new Asked(HttpMethod.POST, other.isEmpty() ? action : other, sent, Map.of(), null));
            }
        });
        return found;
    }

    private static boolean isPosted(Element form) {
        return form.getAttribute("method").equalsIgnoreCase("post");
    }

    private static void add(Element field, MultiValueMap<String, String> fields) {
        String name = field.getAttribute("name");
        String type = field.getAttribute("type");
        if (name.isEmpty() || type.equals("file") || field.hasAttribute("disabled")) {
            return;
        }
        switch (field.getTagName()) {
            case "select" -> chosen(field).forEach(value -> fields.add(name, value));
            case "textarea" -> fields.add(name, field.getTextContent().strip());
            default -> {
                if (!type.equals("checkbox") && !type.equals("radio") || field.hasAttribute("checked")) {
                    fields.add(name, field.getAttribute("value"));
                }
            }
        }
    }

    /** One of several things that are offered for choice, where none is chosen. */
    private static void tick(Element field, MultiValueMap<String, String> fields) {
        String value = field.getAttribute("value");
        if (field.getAttribute("type").matches("checkbox|radio")
                && !value.equals("true")
                && !field.getAttribute("name").isEmpty()
                && !field.hasAttribute("disabled")) {
            fields.addIfAbsent(field.getAttribute("name"), value);
        }
    }

    private static List<String> chosen(Element select) {
        List<Element> options = elements(select.getElementsByTagName("option")).toList();
        List<String> chosen = options.stream()
                .filter(option -> option.hasAttribute("selected"))
                .map(option -> option.getAttribute("value"))
                .toList();
        return !chosen.isEmpty() || select.hasAttribute("multiple")
                ? chosen
                : options.stream()
                        .map(option -> option.getAttribute("value"))
                        .filter(value -> !value.isEmpty())
                        .limit(1)
                        .toList();
    }

    /** What is inside of the form or names it. */
    private Stream<Element> of(Element form, String... tags) {
        String id = form.getAttribute("id");
        Predicate<Element> belongs =
                field -> field.hasAttribute("form") ? field.getAttribute("form").equals(id) : isInside(field, form);
        return Stream.of(tags).flatMap(this::all).filter(belongs);
    }

    private static boolean isInside(Element field, Element form) {
        for (var node = field.getParentNode(); node != null; node = node.getParentNode()) {
            if (node == form) {
                return true;
            }
        }
        return false;
    }

    private Stream<Element> all(String tag) {
        return elements(page.getElementsByTagName(tag));
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast);
    }
}

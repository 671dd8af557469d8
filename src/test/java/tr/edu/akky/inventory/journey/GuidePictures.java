package tr.edu.akky.inventory.journey;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** Takes the pictures of the guide; which there are and how large is read from the guide itself. */
class GuidePictures {

    private static final Path FOLDER = Path.of("src/main/resources/static/img/help");
    private static final int QUALITY = 72;

    /** What is left out at the top of the page's own space. */
    private static final int MARGIN = 8;

    private final Page page;
    private final Map<String, int[]> sizes = new HashMap<>();

    GuidePictures(Browser browser) {
        page = browser.page();
        browser.open("/help/guide");
        page.locator("img.help-picture")
                .all()
                .forEach(image -> sizes.put(image.getAttribute("id"), new int[] {
                    Integer.parseInt(image.getAttribute("width")), Integer.parseInt(image.getAttribute("height"))
                }));
        page.setViewportSize(sizes.values().iterator().next()[0], 1000);
    }

    /** The open page, from below its masthead. */
    void take(String name) throws IOException {
        int[] size = sizes.get("picture-" + name);
        page.evaluate("document.activeElement?.blur()");
        BoundingBox box = page.locator("main").boundingBox();
        JsonObject clip = new JsonObject();
        clip.addProperty("x", 0);
        clip.addProperty("y", box.y + MARGIN);
        clip.addProperty("width", size[0]);
        clip.addProperty("height", size[1]);
        clip.addProperty("scale", 1);
        JsonObject how = new JsonObject();
        how.addProperty("format", "webp");
        how.addProperty("quality", QUALITY);
        how.addProperty("captureBeyondViewport", true);
        how.add("clip", clip);
        JsonObject taken = page.context().newCDPSession(page).send("Page.captureScreenshot", how);
        Files.createDirectories(FOLDER);
        Files.write(
                FOLDER.resolve(name + ".webp"),
                Base64.getDecoder().decode(taken.get("data").getAsString()));
    }
}

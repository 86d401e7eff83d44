package io.github.aipolicygraph.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A page that is open, and what went wrong on it so far: errors in the console, requests that failed or left this machine. */
public final class Visit implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "pages");

    private final BrowserContext context;
    private final Page page;
    private final String host;
    private final List<String> problems = new ArrayList<>();

    Visit(BrowserContext context, URL address) {
        this.context = context;
        this.host = address.getHost();
        page = context.newPage();
        page.onConsoleMessage(this::look);
        page.onPageError(problems::add);
        page.onRequest(this::look);
        page.onResponse(this::look);
        page.onRequestFailed(request -> problems.add(request.url() + " failed: " + request.failure()));
        page.navigate(address.toString());
    }

    public Page page() {
        return page;
    }

    public List<String> problems() {
        return List.copyOf(problems);
    }

    /** Keeps what is seen now under {@code target/pages}, for people to look at. */
    public void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    private void look(ConsoleMessage message) {
        if (message.type().equals("error")) {
            problems.add("console: " + message.text());
        }
    }

    /** A script may make pictures and the like of its own, as data or blob; they leave nothing. */
    private void look(Request request) {
        var address = request.url();
        if (!address.matches("(?s)(data|blob):.*")
                && !host.equals(URI.create(address).getHost())) {
            problems.add("asks another host: " + address);
        }
    }

    private void look(Response response) {
        if (response.status() >= 400) {
            problems.add("%s %d: %s".formatted(response.request().method(), response.status(), response.url()));
        }
    }

    @Override
    public void close() {
        context.close();
    }
}

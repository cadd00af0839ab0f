package lt.tiltas.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Takes a page apart: what is HTML, and what is Java between it. Java leaves a space in the HTML, or ¤ inside of it. */
final class Jte {

    private final String page;
    private final StringBuilder html = new StringBuilder();
    private final List<String> java = new ArrayList<>();
    private int at;

    private Jte(String page) {
        this.page = page;
    }

    static Jte of(Path file) {
        Jte jte = new Jte(JavaSources.read(file));
        jte.html(false);
        return jte;
    }

    String html() {
        return html.toString();
    }

    /** Every Java expression of the page. */
    List<String> java() {
        return java;
    }

    private void html(boolean untilBacktick) {
        while (at < page.length()) {
            if (untilBacktick && page.charAt(at) == '`') {
                at++;
                return;
            }
            if (page.startsWith("<%--", at)) {
                at = page.indexOf("--%>", at) + 4;
            } else if (page.startsWith("${", at) || page.startsWith("!{", at) || page.startsWith("$unsafe{", at)) {
                at = page.indexOf('{', at) + 1;
                expression('}');
                html.append('¤');
            } else if (page.charAt(at) == '@' && keyword()) {
                html.append(' ');
            } else {
                html.append(page.charAt(at++));
            }
        }
    }

    private boolean keyword() {
        int end = at + 1;
        while (end < page.length()
                && (Character.isLetterOrDigit(page.charAt(end)) || ".-".indexOf(page.charAt(end)) >= 0)) {
            end++;
        }
        String word = page.substring(at + 1, end);
        if (word.equals("import") || word.equals("param")) {
            line();
        } else if (word.equals("if") || word.equals("elseif") || word.equals("for") || word.startsWith("template.")) {
            at = end + 1;
            expression(')');
        } else if (word.equals("else") || word.startsWith("end") || word.endsWith("raw")) {
            at = end;
        } else {
            return false;
        }
        return true;
    }

    private void line() {
        int end = page.indexOf('\n', at);
        java.add(page.substring(at, end < 0 ? page.length() : end));
        at = end < 0 ? page.length() : end;
    }

    /** Java up to its closing sign; a block @`...` inside is HTML again. */
    private void expression(char closing) {
        StringBuilder text = new StringBuilder();
        int depth = 0;
        while (at < page.length()) {
            char c = page.charAt(at);
            if (c == '"') {
                int end = at + 1;
                while (page.charAt(end) != '"') {
                    end += page.charAt(end) == '\\' ? 2 : 1;
                }
                text.append(page, at, end + 1);
                at = end + 1;
                continue;
            }
            if (page.startsWith("@`", at)) {
                at += 2;
                html.append(' ');
                html(true);
                html.append(' ');
                continue;
            }
            if (c == closing && depth == 0) {
                at++;
                java.add(text.toString());
                return;
            }
            depth += "({[".indexOf(c) >= 0 ? 1 : ")}]".indexOf(c) >= 0 ? -1 : 0;
            text.append(c);
            at++;
        }
        java.add(text.toString());
    }
}

package lt.tiltas.preparedness.plan;

import static lt.tiltas.preparedness.PreparednessRight.KEEP_PLAN;

import jakarta.validation.Valid;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.PreparednessRight.Needs;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One chapter in the ministry's own words. */
@Controller
class ChapterController {

    private final WriteChapter writeChapter;

    ChapterController(WriteChapter writeChapter) {
        this.writeChapter = writeChapter;
    }

    @Needs(KEEP_PLAN)
    @GetMapping("/preparedness/plan/chapters/{code}")
    String edit(@PathVariable String code, Officer officer, Model page) {
        page.addAttribute("text", writeChapter.begin(chapter(code), officer));
        page.addAttribute("code", code);
        return "preparedness/plan/chapter";
    }

    @Needs(KEEP_PLAN)
    @PostMapping("/preparedness/plan/chapters/{code}")
    String update(
            @PathVariable String code,
            @Valid @ModelAttribute("text") Text.New text,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        Chapter chapter = chapter(code);
        if (errors.hasErrors()) {
            page.addAttribute("code", code);
            return "preparedness/plan/chapter";
        }
        writeChapter.write(chapter, text, officer);
        Flash.say(redirect, "plan.written");
        return "redirect:/preparedness/plan#" + chapter.code();
    }

    private static Chapter chapter(String code) {
        return Chapter.of(code).orElseThrow(() -> new NotHere("plan"));
    }
}

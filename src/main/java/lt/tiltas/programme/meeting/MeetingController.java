package lt.tiltas.programme.meeting;

import static lt.tiltas.programme.ProgrammeRight.LEAD_PROGRAMME;

import jakarta.validation.Valid;
import java.util.Optional;
import java.util.Set;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.MeetingId;
import lt.tiltas.programme.PlanReviewId;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.ProgrammeRight.Needs;
import lt.tiltas.programme.meeting.RecordMeeting.Outcome;
import lt.tiltas.programme.plan.Leading;
import lt.tiltas.programme.plan.Leading.Led;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class MeetingController {

    private static final Set<String> NEEDS_ANOTHER = Set.of("moved", "missed");

    private final Leading leading;
    private final PlanMeeting planMeeting;
    private final RecordMeeting recordMeeting;

    MeetingController(Leading leading, PlanMeeting planMeeting, RecordMeeting recordMeeting) {
        this.leading = leading;
        this.planMeeting = planMeeting;
        this.recordMeeting = recordMeeting;
    }

    @Needs(LEAD_PROGRAMME)
    @GetMapping("/programmes/{id}/meetings/new")
    String blank(@PathVariable ProgrammeId id, Officer officer, Model page) {
        page.addAttribute("led", leading.open(id, officer, LEAD_PROGRAMME));
        page.addAttribute("usual", planMeeting.usual());
        return "programme/meeting/blank";
    }

    @Needs(LEAD_PROGRAMME)
    @PostMapping("/programmes/{id}/meetings")
    String create(
            @PathVariable ProgrammeId id,
            @Valid @ModelAttribute("meeting") Meeting.New meeting,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            page.addAttribute("led", leading.open(id, officer, LEAD_PROGRAMME));
            page.addAttribute("usual", planMeeting.usual());
            return "programme/meeting/blank";
        }
        PlanMeeting.Planned planned = planMeeting.plan(id, meeting, officer);
        Flash.say(redirect, meeting.wantsInterpreter() ? "meeting.planned.interpreter" : "meeting.planned");
        return meeting.wantsInterpreter()
                ? "redirect:/meetings/" + planned.meeting() + "/interpreter"
                : "redirect:/households/" + planned.led().household().id() + "/programme";
    }

    @Needs(LEAD_PROGRAMME)
    @GetMapping("/meetings/{id}/edit")
    String edit(@PathVariable MeetingId id, Officer officer, Model page) {
        RecordMeeting.Page opened = recordMeeting.open(id, officer);
        page.addAttribute("page", opened);
        page.addAttribute(
                "record",
                new Meeting.Record(
                        "",
                        null,
                        opened.meeting().version(),
                        null,
                        opened.standing().barrier(),
                        null));
        return "programme/meeting/edit";
    }

    @Needs(LEAD_PROGRAMME)
    @PostMapping("/meetings/{id}")
    String update(
            @PathVariable MeetingId id,
            @Valid @ModelAttribute("record") Meeting.Record record,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            switch (recordMeeting.record(id, record, officer)) {
                case Outcome.Recorded(Led led, Optional<PlanReviewId> review) -> {
                    Flash.say(redirect, "meeting.recorded." + record.state());
                    return "redirect:" + next(led, record.state(), review);
                }
                case Outcome.OurGap() -> errors.rejectValue("state", "meeting.our-gap");
                case Outcome.ToldAhead() -> errors.rejectValue("state", "meeting.told-ahead");
                case Outcome.ByWhom() -> errors.rejectValue("movedBy", "meeting.by-whom");
                case Outcome.NotYet() -> errors.rejectValue("state", "meeting.not-yet");
            }
        }
        page.addAttribute("page", recordMeeting.open(id, officer));
        return "programme/meeting/edit";
    }

    private static String next(Led led, String state, Optional<PlanReviewId> review) {
        if (review.isPresent()) {
            return "/reviews/" + review.get() + "/edit";
        }
        return NEEDS_ANOTHER.contains(state)
                ? "/programmes/" + led.programme().id() + "/meetings/new"
                : "/households/" + led.household().id() + "/programme";
    }
}

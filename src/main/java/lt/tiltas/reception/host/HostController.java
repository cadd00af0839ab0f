package lt.tiltas.reception.host;

import static lt.tiltas.reception.HostRight.RECORD_HOME;
import static lt.tiltas.reception.HostRight.VIEW_HOSTS;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.HostRight.Needs;
import lt.tiltas.reception.site.Municipalities;
import lt.tiltas.web.Flash;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class HostController {

    private final ListHosts listHosts;
    private final OpenHost openHost;
    private final RecordHome recordHome;
    private final Municipalities municipalities;
    private final Clock clock;

    HostController(
            ListHosts listHosts, OpenHost openHost, RecordHome recordHome, Municipalities municipalities, Clock clock) {
        this.listHosts = listHosts;
        this.openHost = openHost;
        this.recordHome = recordHome;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    @Needs(VIEW_HOSTS)
    @GetMapping("/hosts")
    String index(
            @RequestParam(defaultValue = "offered") String show,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "") String code,
            Officer officer,
            Language language,
            Model model) {
        if (!code.isBlank()) {
            var found = listHosts.coded(code, officer);
            if (found.isPresent()) {
                return "redirect:/hosts/" + found.get();
            }
        }
        model.addAttribute("listed", listHosts.list(show, page, language, officer));
        model.addAttribute("notFound", !code.isBlank());
        return "reception/host/index";
    }

    @Needs(RECORD_HOME)
    @GetMapping("/hosts/new")
    String blank(Officer officer, Language language, Model page) {
        recordHome.begin(officer);
        page.addAttribute(
                "offer",
                new OfferForm(
                        new OfferForm.Host("person", "", "", null, "lt"),
                        new OfferForm.Home(officer.organisation().value(), "", "dwelling", null, null, null, null),
                        new OfferForm.Terms(List.of(), List.of("families", "women"), LocalDate.now(clock), null, null),
                        null,
                        new OfferForm.Trap(UUID.randomUUID(), null, null)));
        page.addAttribute("municipalities", municipalities.names(language));
        return "reception/host/blank";
    }

    @Needs(RECORD_HOME)
    @PostMapping("/hosts")
    String create(
            @Valid @ModelAttribute("offer") OfferForm offer,
            BindingResult errors,
            Officer officer,
            Language language,
            Model page,
            RedirectAttributes redirect) {
        offer.check(errors, LocalDate.now(clock));
        if (!offer.hasAgreed()) {
            errors.rejectValue("agreed", "host.error.agreed");
        }
        if (!errors.hasErrors()) {
            switch (recordHome.record(offer, officer)) {
                case RecordHome.Outcome.Recorded(var id, var code) -> {
                    Flash.say(redirect, "host.recorded", code);
                    return "redirect:/hosts/" + id;
                }
                case RecordHome.Outcome.ElsewhereHome() ->
                    errors.rejectValue("home.municipality", "host.error.elsewhere");
            }
        }
        page.addAttribute("municipalities", municipalities.names(language));
        return "reception/host/blank";
    }

    @Needs(VIEW_HOSTS)
    @GetMapping("/hosts/{id}")
    String show(@PathVariable HostOfferId id, Officer officer, Language language, Model page) {
        page.addAttribute("page", openHost.open(id, language, officer));
        return "reception/host/show";
    }
}

package lt.tiltas.registration.api;

import static lt.tiltas.registration.RegistrationRight.REGISTER_ARRIVAL;
import static lt.tiltas.registration.RegistrationRight.VIEW_HOUSEHOLD;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Scope;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.RegistrationRight.Needs;
import lt.tiltas.registration.api.RegisterHousehold.Outcome;
import lt.tiltas.web.Problem;
import lt.tiltas.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/households", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Households")
class HouseholdApiController {

    private final RegisterHousehold register;
    private final OpenHousehold open;

    HouseholdApiController(RegisterHousehold register, OpenHousehold open) {
        this.register = register;
        this.open = open;
    }

    @Needs(REGISTER_ARRIVAL)
    @Scope("households:write")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "registerHousehold",
            summary = "Register a household",
            description =
                    "Stores the household and says in the same answer how many records already there may be the same people."
                            + " Send the same request with the same key again as often as you like: it is stored once and answered alike.")
    @ApiResponse(
            responseCode = "201",
            description = "Registered now",
            headers = @Header(name = "Location", description = "Where to read it", schema = @Schema(type = "string")))
    @ApiResponse(
            responseCode = "200",
            description = "Registered before with this key; the same answer again",
            headers = @Header(name = "Idempotency-Replayed", description = "true", schema = @Schema(type = "boolean")))
    ResponseEntity<Receipt> create(
            @Parameter(
                            description =
                                    "Your own name for this request, such as a random UUID: 1 to 64 letters, digits and . _ : -",
                            required = true,
                            example = "0198f3a2-6c1e-7c1a-9d5e-3f6f0f0c0a01",
                            schema = @Schema(type = "string", pattern = "[A-Za-z0-9._:-]{1,64}"))
                    @RequestHeader(name = "Idempotency-Key", required = false)
                    @Nullable
                    String key,
            @Valid @RequestBody Submission submission,
            @Parameter(hidden = true) Officer officer) {
        RequestKey request =
                RequestKey.of(key, submission).orElseThrow(() -> new Refused(Problem.of("key-missing", 400)));
        return switch (register.register(submission, request, officer)) {
            case Outcome.Registered(Receipt receipt) ->
                answer(HttpStatus.CREATED, receipt).body(receipt);
            case Outcome.Replayed(Receipt receipt) ->
                answer(HttpStatus.OK, receipt)
                        .header("Idempotency-Replayed", "true")
                        .body(receipt);
            case Outcome.KeyReused() -> throw new Refused(Problem.of("key-reused", 422));
        };
    }

    private static ResponseEntity.BodyBuilder answer(HttpStatus status, Receipt receipt) {
        return ResponseEntity.status(status).location(URI.create("/api/v1/households/" + receipt.id()));
    }

    @Needs(VIEW_HOUSEHOLD)
    @Scope("households:read")
    @GetMapping("/{id}")
    @Operation(
            operationId = "readHousehold",
            summary = "Read a household",
            description = "With everybody in it. Each reading leaves a row that the people themselves can see.")
    @ApiResponse(responseCode = "200", description = "The household")
    Opened show(
            @Parameter(schema = @Schema(type = "string", format = "uuid")) @PathVariable String id,
            @Parameter(hidden = true) Officer officer) {
        return open.open(household(id), officer);
    }

    /** What is no id is not here either. */
    private static HouseholdId household(String id) {
        try {
            return HouseholdId.of(id);
        } catch (IllegalArgumentException e) {
            throw new NotHere("household");
        }
    }
}

package lt.tiltas.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lt.tiltas.access.Scope;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;

/** What the description of the interface says of all its routes alike. Served at {@code /api/v1/openapi.json}. */
@Configuration
class ApiDocument {

    private static final String TOKEN = "token";

    private static final Map<String, String> PROBLEMS = new TreeMap<>(Map.of(
            "400", "The request could not be read, or has no key",
            "401", "No valid token",
            "403", "The token has no such scope or right",
            "404", "There is no such record, or it belongs to another organisation",
            "422", "A field is wrong, or the key has come with another request before",
            "503", "Too much work at the moment: repeat with the same key"));

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Tiltas")
                        .version("1")
                        .description("For programs of organisations that register people who fled the war."
                                + " A token is issued by the administrator for one organisation and named scopes."
                                + " Whatever goes wrong is answered as application/problem+json (RFC 9457)"
                                + " in the language of Accept-Language: lt, en, uk or ru.")
                        .license(new License().name("EUPL-1.2").identifier("EUPL-1.2")))
                .servers(List.of(new Server().url("/")))
                .components(new Components()
                        .addSecuritySchemes(
                                TOKEN,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("tlt_ and 43 letters")
                                        .description("Issued by `tiltas.jar token`; shown once"))
                        .addSchemas("Problem", problem()));
    }

    @Bean
    GlobalOperationCustomizer apiProblemsDocumented() {
        return ApiDocument::complete;
    }

    private static Operation complete(Operation operation, HandlerMethod method) {
        Optional.ofNullable(method.getMethodAnnotation(Scope.class))
                .ifPresent(scope -> operation
                        .addSecurityItem(new SecurityRequirement().addList(TOKEN, scope.value()))
                        .setDescription(operation.getDescription() + " Needs the scope `" + scope.value() + "`."));
        boolean writes = operation.getRequestBody() != null;
        PROBLEMS.forEach((status, words) -> {
            boolean happens = writes ? !status.equals("404") : !status.equals("422") && !status.equals("400");
            if (happens) {
                operation.getResponses().addApiResponse(status, response(words));
            }
        });
        return operation;
    }

    private static ApiResponse response(String words) {
        return new ApiResponse()
                .description(words)
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"))));
    }

    private static Schema<?> problem() {
        var fault = new ObjectSchema()
                .addProperty("pointer", text("JSON pointer into the body sent", "/people/0/names/surname"))
                .addProperty("code", text("Which rule is broken", "NotBlank"))
                .addProperty("detail", text("In the language of the request", null));
        return new ObjectSchema()
                .description("RFC 9457")
                .addProperty("type", text("Can be opened: what it means and what to do", "/problems/invalid"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema().example(422))
                .addProperty("detail", new StringSchema())
                .addProperty("errors", new ArraySchema().items(fault))
                .required(List.of("type", "title", "status", "detail"));
    }

    private static Schema<?> text(String description, @Nullable String example) {
        return new StringSchema().description(description).example(example);
    }
}

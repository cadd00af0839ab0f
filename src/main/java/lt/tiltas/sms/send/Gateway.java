package lt.tiltas.sms.send;

import java.net.http.HttpClient;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** The only way out: one address, from the settings, and no other that an answer may name. */
@Component
public class Gateway {

    /** @param why a code without number or words: the status, or that no answer came */
    sealed interface Answer {

        record Taken() implements Answer {}

        record Refused(String why) implements Answer {}

        record NotNow(String why) implements Answer {}
    }

    private final SmsSettings settings;
    private final RestClient client;

    Gateway(SmsSettings settings) {
        this.settings = settings;
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .connectTimeout(settings.connect())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build());
        requests.setReadTimeout(settings.answer());
        this.client = RestClient.builder().requestFactory(requests).build();
    }

    public boolean named() {
        return settings.url() != null;
    }

    Answer send(UUID key, String phone, String words) {
        try {
            return client.post()
                    .uri(Objects.requireNonNull(settings.url()))
                    .headers(headers -> {
                        headers.set("Idempotency-Key", key.toString());
                        if (settings.token() != null) {
                            headers.setBearerAuth(settings.token());
                        }
                    })
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(Map.of("to", phone, "text", words))
                    .exchangeForRequiredValue((request, response) -> answer(response.getStatusCode()));
        } catch (RestClientException noAnswer) {
            return new Answer.NotNow("no_answer");
        }
    }

    private static Answer answer(HttpStatusCode status) {
        String why = String.valueOf(status.value());
        if (status.is2xxSuccessful()) {
            return new Answer.Taken();
        }
        return status.is4xxClientError() && status.value() != HttpStatus.TOO_MANY_REQUESTS.value()
                ? new Answer.Refused(why)
                : new Answer.NotNow(why);
    }
}

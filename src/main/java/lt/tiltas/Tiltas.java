package lt.tiltas;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Tiltas {

    public static void main(String[] args) {
        SpringApplication.run(Tiltas.class, args);
    }
}

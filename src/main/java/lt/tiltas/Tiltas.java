package lt.tiltas;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

@SpringBootApplication
@Modulithic(
        systemName = "Tiltas",
        sharedModules = {"database", "access", "web", "jobs", "law"})
public class Tiltas {

    public static void main(String[] args) {
        if (Commands.meant(args)) {
            System.exit(Commands.run(args));
        }
        SpringApplication.run(Tiltas.class, Commands.settings(args));
    }
}

module com.example.modular {
    requires dev.memsetkit.client;
    requires jdk.httpserver;
}

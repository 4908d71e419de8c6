package dev.memsetkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.cli.Command.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A secret that does not look like one is hidden where its name, its option or its place says what it is. */
class SecretsByTheirPlacesTest {

    private static final String SECRET = "Tr0ub4dor";

    /** In the lines: a call whose method is wrong and whose address can be repaired. */
    private static final String ADDRESS = "http://api.memset.com/v1/json/dns.zone_crate";

    private static final String CALL = "curl -u \"$K:\" -d nickname=a " + ADDRESS;

    @TempDir
    private Path folder = Path.of("");

    private static List<String> lines() {
        return Stream.of(
                        "CALL?key=§",
                        "CALL?auth=§",
                        "CALL?token=§",
                        "CALL?pin=§",
                        "CALL?access=§",
                        "CALL?sid=§",
                        "curl -d auth=§ -d nickname=a ADDRESS",
                        "curl -d credential=§ ADDRESS",
                        "curl -d key=§ ADDRESS",
                        "curl -d pin=§ ADDRESS",
                        "curl -d access=§ ADDRESS",
                        "curl -d \"nickname=a&auth=§\" ADDRESS",
                        "curl --data-urlencode \"key=§\" ADDRESS",
                        "curl -F key=§ ADDRESS",
                        "curl --json '{\"key\":\"§\"}' ADDRESS",
                        "sshpass -p § ssh host \"curl -u $K: -d nickname=a ADDRESS\"",
                        "sshpass -p§ ssh host 'CALL'",
                        "AWS_SECRET_ACCESS_KEY=§ CALL",
                        "export AWS_SECRET_ACCESS_KEY=§; CALL",
                        "curl -H 'Cookie: session=§' ADDRESS",
                        "curl -H 'X-Auth: §' ADDRESS",
                        "curl -H 'Authorization: §' ADDRESS",
                        "curl -H 'X-Api-Key: §' ADDRESS",
                        "curl -H 'Authorization: Digest username=a, response=§' ADDRESS",
                        "curl --cert-pass § ADDRESS",
                        "curl --pass § ADDRESS",
                        "curl --proxy-pass § ADDRESS",
                        "curl --tlspassword § ADDRESS",
                        "curl --cert c.pem:§ ADDRESS",
                        "curl -E c.pem:§ ADDRESS",
                        "curl -b 'a=§' ADDRESS",
                        "curl -bsid=§ ADDRESS",
                        "curl --cookie a=§ ADDRESS",
                        "curl -u §: ADDRESS",
                        "curl -u§: ADDRESS",
                        "curl --user=§: ADDRESS",
                        "curl --user '§' ADDRESS",
                        "curl -U u:§ ADDRESS",
                        "curl -x http://u:§@proxy ADDRESS",
                        "curl --proxy-user u:§ ADDRESS",
                        "curl --oauth2-bearer § ADDRESS",
                        "curl --aws-sigv4 aws:amz -u id:§ ADDRESS",
                        "curl --login-options AUTH=§ ADDRESS",
                        "curl --proxy-header 'Proxy-Authorization: §' ADDRESS",
                        "curl --delegation always --hostpubmd5 § ADDRESS",
                        "curl -e https://x/?key=§ ADDRESS",
                        "curl https://§@api.memset.com/v1/json/dns.zone_crate",
                        "curl https://u:§@api.memset.com/v1/json/dns.zone_crate",
                        "curl ADDRESS?api_key=§",
                        "curl 'ADDRESS;api_key=§'",
                        "curl -d api_key:§ ADDRESS",
                        "curl -u\u00a0§: ADDRESS",
                        "CALL # key is §",
                        "CALL # §",
                        "CALL | openssl enc -aes-256-cbc -k §",
                        "CALL | openssl enc -pass pass:§",
                        "CALL | gpg --passphrase § -c",
                        "CALL && redis-cli -a § ping",
                        "CALL && docker login -u x -p §",
                        "CALL && mysql -u root -p§ db",
                        "CALL && PGPASSWORD=§ psql",
                        "PGPASSWORD=§ psql && CALL",
                        "mysql -p§ && CALL",
                        "redis-cli -a § && CALL",
                        "docker login -p § && CALL",
                        "echo § | docker login --password-stdin && CALL",
                        "CALL && smbclient //s/x -U u%§",
                        "CALL && ldapsearch -w §",
                        "CALL && snmpget -A § -X §",
                        "CALL && ansible-vault --pw §",
                        "CALL && vault login §",
                        "CALL && gh auth login --with-token <<< §",
                        "CALL && kubectl create secret generic x --from-literal=p=§",
                        "CALL && htpasswd -b f u §",
                        "CALL && wget --user=u --password=§ https://x/",
                        "CALL && http -a u:§ https://x/",
                        "CALL && curl -u u:§ https://x/",
                        "CALL && ssh -i § h",
                        "CALL && svn --password § up",
                        "CALL && git clone https://u:§@h/r",
                        "CALL && rsync --password-file=<(echo §) a b",
                        "CALL && zip -P § a b",
                        "CALL && 7z a -p§ a b",
                        "CALL && unzip -P § a",
                        "CALL && printf %s § | sha1sum",
                        "read -r K <<< §; CALL",
                        "K=${K:-§} CALL",
                        "K=§; CALL",
                        "curl -u \"${K:-§}:\" ADDRESS",
                        "curl -u \"$(echo §):\" ADDRESS",
                        "echo \"machine api.memset.com login § password §\" > ~/.netrc; CALL",
                        "machine h login a password § && CALL",
                        "http -a §: POST ADDRESS nickname=a",
                        "http POST ADDRESS key=§",
                        "http POST ADDRESS key==§",
                        "http POST ADDRESS X-Auth-Token:§",
                        "http POST ADDRESS Cookie:a=§",
                        "http --auth-type=bearer --auth=§ POST ADDRESS",
                        "http --session=x POST ADDRESS pin=§",
                        "http POST ADDRESS auth:='\"§\"'",
                        "http --proxy=http:http://u:§@h POST ADDRESS",
                        "http --cert-key-pass § POST ADDRESS",
                        "wget --user=u --password=§ ADDRESS",
                        "wget --http-password=§ ADDRESS",
                        "wget --http-user=§ ADDRESS",
                        "wget --user § ADDRESS",
                        "wget --header='Cookie: §' ADDRESS",
                        "wget --header 'Authorization: Basic §' ADDRESS",
                        "wget --post-data 'auth=§' ADDRESS",
                        "wget --post-data='pin=§&nickname=a' ADDRESS",
                        "wget --proxy-password=§ ADDRESS",
                        "wget --ftp-password=§ ADDRESS",
                        "wget --proxy-user=§ ADDRESS",
                        "ma-shell -k § dns.zone_crate nickname a",
                        "ma-shell -k§ dns.zone_crate nickname a",
                        "ssh h \"curl -u §: ADDRESS\"",
                        "sudo -u x env K=§ curl ADDRESS",
                        "env K=§ CALL",
                        "timeout 5 curl -u §: ADDRESS",
                        "su -c 'curl -u §: ADDRESS'",
                        "echo § | sudo -S curl ADDRESS",
                        "curl ADDRESS -d @- <<< key=§",
                        "curl -d \"parameters={\\\"password\\\":\\\"§\\\",\\\"ttl\\\":301}\" http://api.memset.com/v1/json/dns.zone_create",
                        "curl -d 'parameters={\"auth\":\"§\",\"ttl\":301}' http://api.memset.com/v1/json/dns.zone_create",
                        "curl -d name=x -d password=§ http://api.memset.com/v1/json/memshell.enable",
                        "curl -d name=x -d pasword=§ http://api.memset.com/v1/json/memshell.enable",
                        "curl -d id=§ http://api.memset.com/v1/json/apikey.delete",
                        "curl -d id=§ http://api.memset.com/v1/json/apikey.info",
                        "curl http://api.memset.com/v1/json/apikey.delete/§",
                        "curl http://api.memset.com/v1/json/apikey.delete?id=§",
                        "curl -d id=§ http://api.memset.com/v1/json/apikey.delet",
                        "curl -d § http://api.memset.com/v1/json/dns.zone_create",
                        "curl -d '§&nickname=a' http://api.memset.com/v1/json/dns.zone_create",
                        "wget --post-data § http://api.memset.com/v1/json/dns.zone_create",
                        "curl 'http://api.memset.com/v1/json/dns.zone_create?§'",
                        "curl -d key_id=§ http://api.memset.com/v1/json/apikey.add_scop")
                .map(line -> line.replace("§", SECRET).replace("CALL", CALL).replace("ADDRESS", ADDRESS))
                .toList();
    }

    @Test
    void noFormatAndNoDiffShowsThemInScripts() throws IOException {
        List<String> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            Files.writeString(folder.resolve(i + ".sh"), lines.get(i) + "\n");
        }
        String shown = run("--diff").out() + run("--diff").err();
        for (int i = 0; i < lines.size(); i++) {
            assertThat(shown).as(lines.get(i)).contains(folder.resolve(i + ".sh") + ":");
        }
        noneIsShown(shown);
        for (String format : new String[] {"json", "sarif", "github", "gitlab", "junit", "tap"}) {
            noneIsShown(run("--format", format).out());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "j0.json|{\"url\":\"ADDRESS\",\"user\":\"§\",\"body\":\"nickname=x&ttl=5\"}",
                "u1.yml|- uri: {url: ADDRESS, user: §, body: 'nickname=x&ttl=5'}",
                "u2.yml|- uri: {url: ADDRESS, url_username: §, login: {a: §}, body: 'nickname=x&ttl=5'}",
                "j1.json|{\"method\":\"dns.zone_crate\",\"auth\":\"§\",\"params\":{\"nickname\":\"a\"}}",
                "j2.json|{\"method\":\"dns.zone_create\",\"params\":{\"nickname\":\"a\",\"ttl\":301,\"key\":\"§\"}}",
                "j3.json|{\"method\":\"dns.zone_create\",\"params\":{\"nickname\":\"a\",\"ttl\":301,\"credentials\":{\"user\":\"u\",\"pin\":\"§\"}}}",
                "j4.ndjson|{\"url\":\"ADDRESS\",\"headers\":{\"Cookie\":\"§\"},\"auth\":{\"username\":\"§\"}}",
                "j5.json|{\"url\":\"ADDRESS?key=§\",\"method\":\"POST\"}",
                "h1.http|POST ADDRESS\nAuthorization: Basic §\nCookie: a=§\n\nkey=§&nickname=a\n",
                "h2.http|@pw = §\nPOST ADDRESS?pin=§\n\nnickname=a\n",
                "y1.yml|- hosts: a\n  vars: {pw: §}\n  tasks:\n  - uri: {url: \"ADDRESS\", url_password: \"§\", method: POST, headers: {X-Auth: \"§\"}}\n",
                "y2.yml|- tasks:\n  - memset_zone:\n      name: a\n      ttl: 301\n      state: present\n      api_key: §\n",
                "p1.py|import requests\nrequests.post(\"ADDRESS\", auth=(\"§\",\"\"), data={\"nickname\":\"a\"})\n",
                "p2.py|requests.post(\"ADDRESS\", data={\"key\":\"§\",\"nickname\":\"a\"})\n",
                "p3.py|KEY=\"§\"; requests.get(\"ADDRESS?auth=§\")\n",
                "p4.php|<?php $k=\"§\"; file_get_contents(\"ADDRESS?pin=§\"); curl_setopt($c, CURLOPT_USERPWD, \"§:\");\n",
                "p5.rb|pw = \"§\"; Net::HTTP.post_form(URI(\"ADDRESS\"), \"key\" => \"§\")\n",
                "p6.js|fetch(\"ADDRESS\", {method:\"POST\", headers:{Authorization:\"§\", cookie:\"§\"}, body:\"auth=§\"})\n",
                "x1.xml|<methodCall><methodName>dns.zone_crate</methodName><params><param><value><struct><member><name>key</name><value>§</value></member></struct></value></param></params></methodCall>",
                "x2.xml|<methodCall><methodName>memshell.enabl</methodName><params><param><value><struct><member><name>password</name><value><string>§</string></value></member></struct></value></param></params></methodCall>",
                "Dockerfile|ENV PW=§\nARG TOKEN=§\nRUN PW=§ CALL\n",
                "Makefile|PW=§\nall:\n	PW=§ CALL\n",
                "c.crontab|PW=§\n0 1 * * * root PW=§ CALL\n",
                "m.md|# T\n```sh\nPW=§ CALL\n```\nThe pin is §: `CALL`\n",
                "b.bat|set PW=§ & curl -u §: ADDRESS\ncurl -u %PW%: -d key=§ ADDRESS\n",
                "w.ps1|$pw = \"§\"; Invoke-RestMethod -Uri \"ADDRESS\" -Method Post -Body @{nickname=\"a\"; key=\"§\"} -Headers @{Authorization=\"§\"}\ncurl.exe -u §: ADDRESS\n",
                "har.har|{\"log\": {\"entries\": [{\"request\": {\"method\": \"POST\", \"url\": \"ADDRESS?key=§\", \"headers\": [{\"name\": \"Cookie\", \"value\": \"§\"}, {\"name\": \"X-Auth\", \"value\": \"§\"}], \"cookies\": [{\"name\": \"a\", \"value\": \"§\"}], \"postData\": {\"mimeType\": \"application/x-www-form-urlencoded\", \"text\": \"pin=§\", \"params\": [{\"name\": \"auth\", \"value\": \"§\"}]}}}]}}",
                "pm.postman_collection.json|{\"info\": {\"schema\": \"https://schema.getpostman.com/json/collection/v2.1.0/collection.json\"}, \"auth\": {\"type\": \"basic\", \"basic\": [{\"key\": \"username\", \"value\": \"§\"}]}, \"variable\": [{\"key\": \"k\", \"value\": \"§\"}], \"item\": [{\"name\": \"x\", \"request\": {\"method\": \"POST\", \"url\": \"ADDRESS\", \"auth\": {\"type\": \"basic\", \"basic\": [{\"key\": \"username\", \"value\": \"§\"}, {\"key\": \"password\", \"value\": \"§\"}]}, \"body\": {\"mode\": \"urlencoded\", \"urlencoded\": [{\"key\": \"key\", \"value\": \"§\"}]}}}]}",
                ".netrc_history|machine api.memset.com login § password §\nCALL\n",
                "calls2.txt|ADDRESS?nickname=a&auth=§\n",
                "z.fish|set -x PW §; CALL\n",
                "g.go|c.SetBasicAuth(\"§\",\"\"); http.PostForm(\"ADDRESS\", url.Values{\"key\":{\"§\"}})\n",
                "q.java|String pw = \"§\"; post(\"ADDRESS?pin=§\");\n",
            })
    void norInOtherFiles(String file) throws IOException {
        int colon = file.indexOf('|');
        Path path = folder.resolve(file.substring(0, colon));
        Files.writeString(
                path,
                file.substring(colon + 1)
                        .replace("§", SECRET)
                        .replace("CALL", CALL)
                        .replace("ADDRESS", ADDRESS));

        Run run = run("--diff");

        assertThat(run.out()).contains(path + ":");
        noneIsShown(run.out() + run.err());
        noneIsShown(run("--format", "json").out());
    }

    private Run run(String... options) {
        return Command.run(Stream.of(List.of("lint"), List.of(options), List.of(folder.toString()))
                .flatMap(List::stream)
                .toArray(String[]::new));
    }

    private static void noneIsShown(String output) {
        assertThat(output.lines().filter(line -> line.contains(SECRET))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "curl -u \"$K:\" -d ttl=1 ADDRESS | jq -r '.id, .records[0]'",
                "wget --user=\"$K\" --password= --post-data 'ttl=1&nickname=a' ADDRESS",
                "wget -O - -q --user-agent=bot --post-data 'ttl=1' ADDRESS",
                "curl -d ttl=1 -o zone.json ADDRESS >> out.log 2>&1",
                "curl -s -u \"$KEY:\" -d nickname=example.org -d ttl=1 ADDRESS",
                "curl -s -u \"KEY:\" -d nickname=example.org -d ttl=1 ADDRESS",
                "curl -s -u KEY: -d nickname=example.org -d ttl=1 ADDRESS",
                "sudo -E timeout 30 curl -d ttl=1 ADDRESS",
                "curl -H 'Content-Type: application/x-www-form-urlencoded' -d ttl=1 ADDRESS",
            })
    void whatIsNoSecretIsShownWhole(String line) throws IOException {
        Files.writeString(folder.resolve("a.sh"), line.replace("ADDRESS", ADDRESS) + "\n");

        Run run = run("--diff");

        String known = line.replaceAll("-u \"?[^ ]*\"?|--user=\"[^ ]*\"", "").replace("ADDRESS", ADDRESS);
        String shown = run.err()
                .lines()
                .filter(diff -> diff.startsWith("-") && !diff.startsWith("---"))
                .findFirst()
                .orElseThrow()
                .substring(1);
        for (String word : known.split(" +")) {
            assertThat(shown).contains(word);
        }
    }
}

<?php
// XML-RPC as written by hand for curl (the content type is that of a form), and JSON with streams.
[$_, $url, $key] = $argv;
$request = '<?xml version="1.0" encoding="iso-8859-1"?><methodCall><methodName>service.info</methodName><params><param>'
    . '<value><struct><member><name>name</name><value><string>demoaa1</string></value></member></struct></value></param>'
    . '</params></methodCall>';
$context = stream_context_create(['http' => ['method' => 'POST', 'content' => $request, 'header' =>
    "Authorization: Basic " . base64_encode("$key:x") . "\r\nContent-Type: application/x-www-form-urlencoded\r\n"]]);
$answer = file_get_contents($url . 'v1/xmlrpc/', false, $context);
if (preg_match_all('~<member><name>[a-z_]+</name><value>~', $answer) !== 11) {
    exit("unexpected: $answer");
}
$zones = json_decode(file_get_contents($url . "v1/json/dns.zone_list?api_key=$key&"), true);
if (count($zones) !== 1 || $zones[0]['nickname'] !== 'example.com') {
    exit('unexpected zones');
}
echo "done\n";

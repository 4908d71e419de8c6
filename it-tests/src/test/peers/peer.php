<?php
// PHP's xmlrpc extension. See README.md for what goes in and comes out.
function to_peer($value)
{
    if (is_object($value)) {
        if (isset($value->{'$date'})) {
            $text = $value->{'$date'};
            xmlrpc_set_type($text, 'datetime');
            return $text;
        }
        if (isset($value->{'$bytes'})) {
            $bytes = base64_decode($value->{'$bytes'});
            xmlrpc_set_type($bytes, 'base64');
            return $bytes;
        }
        return array_map('to_peer', get_object_vars($value));
    }
    return is_array($value) ? array_map('to_peer', $value) : $value;
}

function from_peer($value)
{
    if (is_object($value)) {
        return xmlrpc_get_type($value) === 'datetime'
            ? ['$date' => $value->scalar] : ['$bytes' => base64_encode($value->scalar)];
    }
    return is_array($value) ? array_map('from_peer', $value) : $value;
}

$options = ['encoding' => 'UTF-8', 'escaping' => ['markup'], 'version' => 'xmlrpc'];
$task = json_decode(stream_get_contents(STDIN));
if (isset($task->write)) {
    $value = to_peer($task->write);
    $fault = ['faultCode' => 3, 'faultString' => 'gone <away>'];
    $bodies = [
        xmlrpc_encode_request('dns.zone_info', [$value], $options),
        xmlrpc_encode_request(null, $value, $options),
        xmlrpc_encode_request(null, $fault, $options),
    ];
    echo json_encode(array_map('base64_encode', $bodies)), "\n";
} else {
    $method = null;
    $value = xmlrpc_decode_request(base64_decode($task->read), $method, 'UTF-8');
    echo json_encode([$method ?: null, from_peer($method ? $value[0] : $value)]), "\n";
}

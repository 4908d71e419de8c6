# Perl's RPC::XML. See README.md for what goes in and comes out.
use strict;
use warnings;
use JSON::PP;
use MIME::Base64;
use RPC::XML;
use RPC::XML::ParserFactory;

$RPC::XML::ENCODING = 'utf-8';

sub to_peer {
    my ($value) = @_;
    if (ref $value eq 'HASH') {
        return RPC::XML::datetime_iso8601->new($value->{'$date'}) if exists $value->{'$date'};
        return RPC::XML::base64->new(decode_base64($value->{'$bytes'})) if exists $value->{'$bytes'};
        return RPC::XML::struct->new({ map { $_ => to_peer($value->{$_}) } keys %$value });
    }
    return RPC::XML::array->new(from => [map { to_peer($_) } @$value]) if ref $value eq 'ARRAY';
    return RPC::XML::boolean->new($value ? 1 : 0) if JSON::PP::is_bool($value);
    my $json = JSON::PP->new->allow_nonref->encode($value);
    return RPC::XML::string->new($value) if $json =~ /^"/;
    return $json =~ /^-?\d+$/ ? RPC::XML::int->new($value) : RPC::XML::double->new($value);
}

sub from_peer {
    my ($value) = @_;
    my $type = $value->type;
    return { map { $_ => from_peer($value->{$_}) } keys %$value } if $type eq 'struct';
    return [map { from_peer($_) } @$value] if $type eq 'array';
    return { '$bytes' => encode_base64($value->value, '') } if $type eq 'base64';
    if ($type eq 'dateTime.iso8601') {
        (my $text = $value->value) =~ s/-//g;
        return { '$date' => $text };
    }
    return $value->value ? JSON::PP::true : JSON::PP::false if $type eq 'boolean';
    return $type eq 'string' ? '' . $value->value : 0 + $value->value;
}

local $/;
my $json = JSON::PP->new->utf8->allow_nonref;
my $task = $json->decode(<STDIN>);
if (exists $task->{write}) {
    my $value = to_peer($task->{write});
    my @bodies = (
        RPC::XML::request->new('dns.zone_info', $value)->as_string,
        RPC::XML::response->new($value)->as_string,
        RPC::XML::response->new(RPC::XML::fault->new(3, 'gone <away>'))->as_string);
    print $json->encode([map { my $body = $_; utf8::encode($body) if utf8::is_utf8($body); encode_base64($body, '') } @bodies]), "\n";
} else {
    my $message = RPC::XML::ParserFactory->new->parse(decode_base64($task->{read}));
    die $message if not ref $message;
    my $call = $message->isa('RPC::XML::request');
    print $json->encode([$call ? $message->name : undef, from_peer($call ? $message->args->[0] : $message->value)]), "\n";
}

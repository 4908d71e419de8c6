# XML-RPC with RPC::XML of Perl.
use strict;
use warnings;
use RPC::XML::Client;

my ($url, $key) = @ARGV;
$url =~ s{://}{://$key:\@};
my $memset = RPC::XML::Client->new($url . 'v1/xmlrpc');
my $zone = $memset->simple_request('dns.zone_create', { nickname => 'peer' });
die "zone: $RPC::XML::ERROR" unless ref $zone && $zone->{nickname} eq 'peer';
my $list = $memset->simple_request('server.list');
die 'list' unless @$list == 3;
my $fault = $memset->simple_request('service.info', { name => 'doesnotexist' });
die 'no fault' unless ref $fault && $fault->{faultCode} == 3;
print "done\n";

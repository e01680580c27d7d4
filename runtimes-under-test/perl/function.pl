# The conformance function: the event says what to do. The contract is in ../README.md.

package ConformanceError;

use strict;
use warnings;

sub message { my ($self) = @_; return $self->{message} }

package UnknownOperation;

our @ISA = ('ConformanceError');

package main;

use strict;
use warnings;
use Cwd ();
use Encode ();
use JSON::PP ();
use MIME::Base64 ();
use POSIX ();
use Time::HiRes ();
use Time::Local ();

binmode $_, ':encoding(UTF-8)' for *STDOUT, *STDERR;

my $instance = sprintf '%08x%08x', rand 2**32, rand 2**32;
my $calls = 0;

sub pause { my ($millis) = @_; Time::HiRes::sleep($millis / 1000) if $millis }

sub text { my ($bytes) = @_; return defined $bytes ? Encode::decode('UTF-8', $bytes) : undef }

sub initialize {
    my ($mode, $argument) = split /:/, $ENV{CONFORMANCE_INIT} // 'ok';
    print "CONFORMANCE init $instance\n" if $mode eq 'log';
    die_named(undef, text($ENV{CONFORMANCE_INIT_MESSAGE}) // 'init failed') if $mode eq 'throw';
    pause($argument) if $mode eq 'sleep';
    exit $argument if $mode eq 'exit';
}

# A class exists as soon as something is blessed into it, so types can be made at run time.
sub die_named {
    my ($type, $message) = @_;
    $type = 'ConformanceError' if !defined $type || $type !~ /^\w+(::\w+)*\z/a;
    { no strict 'refs'; @{"${type}::ISA"} = ('ConformanceError') if $type ne 'ConformanceError'; }
    die bless {message => $message // ''}, $type;
}

sub op_ctx {
    my ($event, $context) = @_;
    my $remaining = $context->remaining_ms;
    pause($event->{sleepMs});
    return {
        requestId => $context->{request_id},
        functionArn => $context->{function_arn},
        remainingMs => $remaining,
        remainingMsAfter => $context->remaining_ms,
        traceId => text($ENV{_X_AMZN_TRACE_ID}),
        clientContext => $context->{client_context},
        identity => $context->{identity},
        tenantId => text($context->{tenant_id}),
        functionName => $ENV{AWS_LAMBDA_FUNCTION_NAME},
        functionVersion => $ENV{AWS_LAMBDA_FUNCTION_VERSION},
        memoryLimitMb => $ENV{AWS_LAMBDA_FUNCTION_MEMORY_SIZE},
        logGroup => $ENV{AWS_LAMBDA_LOG_GROUP_NAME},
        logStream => $ENV{AWS_LAMBDA_LOG_STREAM_NAME},
    };
}

sub op_env {
    my ($event) = @_;
    my %set = %{$event->{set} // {}};
    $ENV{Encode::encode('UTF-8', $_)} = Encode::encode('UTF-8', $set{$_}) for keys %set;
    my @names = @{$event->{names}};
    @names = map { text($_) } keys %ENV if "@names" eq '*';
    my $now = time;
    return {
        env => {map { $_ => text($ENV{Encode::encode('UTF-8', $_)}) } @names},
        cwd => Cwd::getcwd(),
        pid => $$,
        utcOffsetMinutes => (Time::Local::timegm(localtime $now) - $now) / 60,
    };
}

sub op_length {
    my ($event) = @_;
    my $bytes = Encode::encode('UTF-8', $event->{value});
    return {bytes => length $bytes, sum => unpack('%32C*', $bytes) % 65536};
}

sub op_sleep {
    my ($event) = @_;
    pause($event->{ms});
    return $event->{value};
}

sub op_log {
    my ($event) = @_;
    my $stream = ($event->{stream} // '') eq 'stderr' ? *STDERR : *STDOUT;
    for my $index (0 .. $event->{count} - 1) {
        print $stream $event->{text} =~ s/%d/$index/gr, "\n";
    }
    return {written => $event->{count}};
}

sub op_unserializable {
    my ($event) = @_;
    my $circle = {};
    $circle->{self} = $circle;
    my %kinds = (circle => $circle, function => \&main, number => \*STDOUT);
    return {value => $kinds{$event->{kind} // 'number'}};
}

sub op_exit {
    my ($event) = @_;
    print "$event->{log}\n" if defined $event->{log};
    kill $event->{signal}, $$ if $event->{signal};
    exit($event->{code} // 0);
}

sub op_alloc {
    my @kept;
    push @kept, "\1" x (1 << 24) while 1;
}

sub op_background {
    my ($event) = @_;
    local $SIG{CHLD} = 'IGNORE';
    if (!(fork // die "no process: $!")) {
        pause($event->{ms});
        print "CONFORMANCE background $event->{text}\n";
        POSIX::_exit($event->{fail} ? 1 : 0);
    }
    return {started => JSON::PP::true};
}

sub op_disturb {
    chdir '/';
    umask 0777;
    POSIX::setlocale(POSIX::LC_ALL(), 'C');
    $SIG{$_} = 'IGNORE' for qw(PIPE USR1 CHLD);
    $/ = undef;
    return {disturbed => JSON::PP::true};
}

my %operations = (
    echo => sub { $_[0]{value} },
    length => \&op_length,
    ctx => \&op_ctx,
    env => \&op_env,
    error => sub { die_named(@{$_[0]}{qw(type message)}) },
    sleep => \&op_sleep,
    count => sub { {n => $calls, instance => $instance, pid => $$} },
    size => sub { 'x' x ($_[0]{bytes} - 2) },
    log => \&op_log,
    exit => \&op_exit,
    none => sub { return },
    raw => sub { Lambda::Bytes->new(MIME::Base64::decode($_[0]{base64})) },
    unserializable => \&op_unserializable,
    throwraw => sub { my $value = $_[0]{value}; die ref $value ? $value : ($value // q{}) . "\n" },
    badtext => sub { die "ill-formed \xff\xfe\n" },
    alloc => \&op_alloc,
    background => \&op_background,
    never => sub { sleep while 1 },
    disturb => \&op_disturb,
);

sub main {
    my ($event, $context) = @_;
    ++$calls;
    my $name = ref $event eq 'HASH' ? $event->{op} : undef;
    return $event if !defined $name || ref $name;
    my $operation = $operations{$name} // die_named('UnknownOperation', $name);
    return scalar $operation->($event, $context);
}

sub alt {
    return {handler => 'alt'};
}

# A stream is asked for its chunks, so it cannot be left open.
sub stream {
    my ($event) = @_;
    ++$calls;
    my $count = $event->{chunks} ? @{$event->{chunks}} : $event->{repeat}{count} // 0;
    my $sent = 0;
    my $chunks = sub {
        exit 7 if $sent == ($event->{exitAfter} // -1);
        die_named(@{$event->{error}}{qw(type message)}) if $sent == ($event->{failAfter} // -1);
        return if $sent == $count;
        pause($event->{delayMs}) if $sent;
        return chunk($event, $sent++);
    };
    return Lambda::Stream->http($event->{prelude}, $chunks) if $event->{prelude};
    return Lambda::Stream->new($chunks, $event->{contentType});
}

sub chunk {
    my ($event, $index) = @_;
    return chr($index % 256) x $event->{repeat}{size} if !$event->{chunks};
    my $chunk = $event->{chunks}[$index];
    return defined $chunk->{text} ? Encode::encode('UTF-8', $chunk->{text}) : MIME::Base64::decode($chunk->{base64});
}

initialize();
1;

# frozen_string_literal: true

# The conformance function: the event says what to do. The contract is in ../README.md.

require 'logger'
require 'securerandom'
require 'stringio'

class ConformanceError < StandardError; end

# The handlers are methods of the main object; everything else stays out of their way in here.
module Conformance
  INSTANCE = SecureRandom.uuid
  CHUNK = 16 << 20
  # Ruby's logger knows no TRACE.
  LEVELS = { 'TRACE' => Logger::DEBUG, 'DEBUG' => Logger::DEBUG, 'INFO' => Logger::INFO, 'WARN' => Logger::WARN,
             'ERROR' => Logger::ERROR, 'FATAL' => Logger::FATAL }.freeze
  OPERATIONS = %i[echo length ctx env error sleep count size log exit none raw logger unserializable throwraw recurse
                  alloc background never disturb].freeze

  @calls = 0

  module_function

  def initialize_function
    mode, argument = ENV.fetch('CONFORMANCE_INIT', 'ok').split(':', 2)
    case mode
    when 'log' then puts "CONFORMANCE init #{INSTANCE}"
    when 'throw' then raise ConformanceError, ENV.fetch('CONFORMANCE_INIT_MESSAGE', 'init failed')
    when 'sleep' then pause(argument.to_i)
    when 'exit' then exit!(argument.to_i)
    end
  end

  def run(event, context)
    @calls += 1
    name = event['op'] if event.is_a?(Hash)
    return event unless name.is_a?(String)
    raise error_named('UnknownOperation', name) unless OPERATIONS.include?(name.to_sym)

    send("op_#{name}", event, context)
  end

  def pause(millis) = Kernel.sleep(millis / 1000.0)

  # A class made at run time has no name of its own, and the client reports what the class says it is.
  def error_named(name, message)
    return ConformanceError.new(message) if name.nil? || name == 'ConformanceError'

    Class.new(StandardError) { define_singleton_method(:to_s) { name } }.new(message)
  end

  def op_echo(event, _context) = event['value']

  def op_length(event, _context)
    bytes = event['value'].encode('UTF-8').bytes
    { bytes: bytes.size, sum: bytes.sum % 65_536 }
  end

  def op_ctx(event, context)
    remaining = context.get_remaining_time_in_millis
    pause(event.fetch('sleepMs', 0))
    seen(context).merge(remainingMs: remaining, remainingMsAfter: context.get_remaining_time_in_millis)
  end

  def seen(context)
    {
      requestId: context.aws_request_id,
      functionArn: context.invoked_function_arn,
      traceId: ENV.fetch('_X_AMZN_TRACE_ID', nil),
      clientContext: context.client_context,
      identity: context.identity,
      # Clients before 3.1.0 do not know it.
      tenantId: context.respond_to?(:tenant_id) ? context.tenant_id : nil,
      functionName: context.function_name,
      functionVersion: context.function_version,
      memoryLimitMb: context.memory_limit_in_mb,
      logGroup: context.log_group_name,
      logStream: context.log_stream_name
    }
  end

  def op_env(event, _context)
    event.fetch('set', {}).each { |name, value| ENV[name] = value }
    names = event['names'] == ['*'] ? ENV.keys : event['names']
    { env: names.to_h { |name| [name, ENV.fetch(name, nil)] }, cwd: Dir.pwd, pid: Process.pid,
      utcOffsetMinutes: Time.now.utc_offset / 60 }
  end

  def op_error(event, _context)
    failure = error_named(event['type'], event['message'])
    return Thread.new { Thread.current.report_on_exception = false; raise failure }.value if event['async']

    raise failure, cause: event['cause'] ? ArgumentError.new('the cause') : nil
  end

  def op_sleep(event, _context)
    pause(event['ms'])
    event['value']
  end

  def op_count(_event, _context) = { n: @calls, instance: INSTANCE, pid: Process.pid }

  def op_size(event, _context) = 'x' * (event['bytes'] - 2)

  def op_log(event, _context)
    event['count'].times do |index|
      line = event['text'].gsub('%d', index.to_s)
      event['stream'] == 'stderr' ? warn(line) : puts(line)
    end
    { written: event['count'] }
  end

  # Kernel#exit only raises an exception, which the client catches.
  def op_exit(event, _context)
    puts event['log'] if event['log']
    Process.kill(event['signal'], Process.pid) if event['signal']
    exit!(event.fetch('code', 0))
  end

  def op_none(_event, _context) = nil

  def op_raw(event, _context) = StringIO.new(event['base64'].unpack1('m'))

  def op_logger(event, _context)
    Logger.new($stdout).add(LEVELS.fetch(event['level'].upcase), event['message'])
    { logged: true }
  end

  def op_unserializable(_event, _context) = Float::NAN

  def op_throwraw(_event, _context) = throw('text')

  def op_recurse(event, context) = 1 + op_recurse(event, context)

  def op_alloc(_event, _context)
    kept = []
    loop { kept << ("\1" * CHUNK) }
  end

  def op_background(event, _context)
    Thread.new do
      pause(event['ms'])
      puts "CONFORMANCE background #{event['text']}"
      raise ConformanceError, event['text'] if event['fail']
    end
    { started: true }
  end

  def op_never(_event, _context) = Kernel.sleep

  def op_disturb(_event, _context)
    Dir.chdir('/')
    File.umask(0o777)
    Encoding.default_external = Encoding::US_ASCII
    %w[PIPE CHLD USR1].each { |name| Signal.trap(name, 'IGNORE') }
    { disturbed: true }
  end
end

def main(event:, context:) = Conformance.run(event, context)

def alt(event:, context:) = { handler: 'alt' }

Conformance.initialize_function

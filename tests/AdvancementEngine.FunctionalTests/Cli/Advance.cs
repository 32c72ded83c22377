using System.CommandLine;
using System.Text;
using AdvancementEngine.Cli;
using AdvancementEngine.Cli.Hosting;
using AdvancementEngine.Cli.Streams;

namespace AdvancementEngine.FunctionalTests.Cli;

/// <summary>Runs <c>advance</c> inside the tests, from its command line to its output and exit code: a process of its own takes seconds to
/// start. <see cref="AdvanceProcessTests"/> holds both to the same answers.</summary>
internal static class Advance
{
    private static readonly AsyncLocal<RunStreams?> s_streams = new();

    static Advance()
    {
        // Relative paths are those of the programs beside the tests, as for a process.
        Environment.CurrentDirectory = AppContext.BaseDirectory;
        StandardStreams.Redirect(() => s_streams.Value!.OpenOutput());
        Console.SetOut(new RunWriter(Console.Out, () => s_streams.Value?.Output));
        Console.SetError(new RunWriter(Console.Error, () => s_streams.Value?.Error));
        CommandHost.Table.Profile.Capabilities.Ansi = false;
    }

    /// <summary>Longest time one run may take.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromMinutes(2);

    public sealed record Result(int ExitCode, string Output, string Error);

    public static Result Run(params string[] arguments)
    {
        var run = Task.Run(async () =>
        {
            var streams = new RunStreams();
            s_streams.Value = streams;
            var code = await CommandHost.Run(VerbTable.CreateRoot(), arguments);
            // Help names the program that was started.
            return new Result(
                code,
                streams.OutputText.Replace(RootCommand.ExecutableName, "advance", StringComparison.Ordinal),
                streams.ErrorText
            );
        });
        return run.Wait(Patience)
            ? run.GetAwaiter().GetResult()
            : throw new TimeoutException($"advance {string.Join(' ', arguments)} did not end in two minutes");
    }

    // What one run writes.
    private sealed class RunStreams
    {
        private readonly MemoryStream _output = new();
        private readonly MemoryStream _error = new();

        public RunStreams() => (Output, Error) = (Open(_output), Open(_error));

        public TextWriter Output { get; }

        public TextWriter Error { get; }

        public string OutputText => Text(_output);

        public string ErrorText => Text(_error);

        public Stream OpenOutput() => _output;

        private static StreamWriter Open(Stream stream) => new(stream, new UTF8Encoding(false)) { AutoFlush = true };

        private static string Text(MemoryStream stream) => Encoding.UTF8.GetString(stream.ToArray());
    }

    // Writes where the run writes in whose flow it is called; outside of any as before.
    private sealed class RunWriter(TextWriter outside, Func<TextWriter?> current) : TextWriter
    {
        private TextWriter Current => current() ?? outside;

        public override Encoding Encoding { get; } = new UTF8Encoding(false);

        public override void Write(char value) => Current.Write(value);

        public override void Write(char[] buffer, int index, int count) => Current.Write(buffer, index, count);

        public override void Write(string? value) => Current.Write(value);

        public override void Flush() => Current.Flush();
    }
}

using System.Text;

namespace AdvancementEngine.Cli.Streams;

/// <summary>The process's standard streams, any of which may be closed or full.</summary>
internal static class StandardStreams
{
    private const int LastStandard = 2;
    private static readonly List<IDisposable> s_held = [];
    private static Func<Stream>? s_elsewhere;

    /// <summary>Ignores messages that cannot be written, and reports output that cannot be written. Must be called before anything is
    /// opened.</summary>
    public static void Guard()
    {
        HoldClosed();
        var encoding = OperatingSystem.IsWindows() ? Console.OutputEncoding : new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        Console.SetOut(new StreamWriter(OpenOutput(), encoding, 1024) { AutoFlush = true });
        Console.SetError(new StreamWriter(new MessageStream(), encoding, 1024) { AutoFlush = true });
    }

    /// <summary>Standard output for bytes. Failing to write it is an <see cref="OutputException"/>.</summary>
    public static Stream OpenOutput() => new OutputStream(s_elsewhere ?? Console.OpenStandardOutput);

    /// <summary>For a host that runs verbs in its own process: bytes for standard output go to the stream that this opens, and output is
    /// never treated as a terminal. Text goes to the console's writers, which the host sets.</summary>
    public static void Redirect(Func<Stream> open) => s_elsewhere = open;

    /// <summary>True if standard output is not a terminal.</summary>
    public static bool IsOutputRedirected => s_elsewhere is not null || Console.IsOutputRedirected;

    /// <summary>True if standard error is not a terminal.</summary>
    public static bool IsErrorRedirected => s_elsewhere is not null || Console.IsErrorRedirected;

    // The next file opened would reuse the descriptor of a closed stream, and output would be written to that file.
    private static void HoldClosed()
    {
        if (OperatingSystem.IsWindows())
            return;
        while (true)
        {
            var held = File.OpenHandle("/dev/null");
            if (held.DangerousGetHandle() > LastStandard)
            {
                held.Dispose();
                return;
            }

            s_held.Add(held);
        }
    }
}

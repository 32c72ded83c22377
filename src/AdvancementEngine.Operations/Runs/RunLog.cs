using System.Globalization;
using System.Text;

namespace AdvancementEngine.Operations.Runs;

/// <summary>The run's log: times, host and rate, which no other file of the run holds. Lines are added; a resumed run goes on in it.</summary>
internal sealed class RunLog(string path, TimeProvider clock)
{
    public void Say(string line)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{clock.GetUtcNow():yyyy-MM-ddTHH:mm:ssZ} {line}\n");
        // A log that cannot be written must not stop a run that can: the parts tell of a full disk themselves.
        try
        {
            File.AppendAllText(path, text, new UTF8Encoding(false));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
        }
    }
}

using System.Globalization;
using System.Text;
using AdvancementEngine.Data;
using AdvancementEngine.Intake;
using AdvancementEngine.Intake.Reading;

namespace AdvancementEngine.Operations.Runs;

/// <summary>The run's log: times, host and rate, which are in no other file of the run. Lines are appended; a resumed run continues
/// it.</summary>
internal sealed class RunLog(string path, TimeProvider clock)
{
    public void Say(string line)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{clock.GetUtcNow():yyyy-MM-ddTHH:mm:ssZ} {InputText.OneLine(line)}\n");
        // An unwritable log must not stop a run; writing the parts reports a full disk.
        try
        {
            using var file = AppendedFile.Open(path);
            file.Seek(0, SeekOrigin.End);
            file.Write(Encoding.UTF8.GetBytes(text));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException) { }
    }
}

using System.Diagnostics;
using AdvancementEngine.FunctionalTests.Cli;

namespace AdvancementEngine.FunctionalTests.Batch;

/// <summary>A disk that is really full, and one that really cannot be written: a file system of a few hundred kilobytes, mounted in a name
/// space of its own that ends with the shell.</summary>
public class FullDiskTests
{
    private const string Program = "advance.dll";

    [Theory]
    [InlineData("parquet")]
    [InlineData("csv")]
    public void Batch_DiskFull_Exits3LeavesNoHalfFile_AndGoesOnToTheSameBytes(string format)
    {
        SkipUnlessMountable();
        using var folder = new TemporaryFolder();
        var cohort = RunFiles.Cohort(folder, 240);
        var unbroken = Path.Combine(folder.Path, "unbroken");
        string[] options = ["--chunk", "20", "--format", format, "--workers", "2"];
        Assert.Equal(0, Advance.Run(["batch", "--cohort", cohort, "--out", unbroken, .. options]).ExitCode);
        var (disk, copy) = (Path.Combine(folder.Path, "disk"), Path.Combine(folder.Path, "copy"));
        Directory.CreateDirectory(disk);
        // Room for the copy of the input and some parts, not for all of them: half of what the parts take.
        var room =
            (
                Directory.GetFiles(cohort).Sum(f => new FileInfo(f).Length)
                + (Directory.GetFiles(unbroken, "part-*").Sum(f => new FileInfo(f).Length) / 2)
            ) / 1024;
        var batch = $"dotnet {Program} batch --cohort '{cohort}' --out '{disk}/run' {string.Join(' ', options)}";
        var result = Shell(
            $"""
            mount -t tmpfs -o size={room}k tmpfs '{disk}' || exit 99
            {batch}; echo "exit $?"
            find '{disk}' -name '*.partial' -o -name manifest.json | sed 's/^/left: /'
            find '{disk}/run' -maxdepth 1 -name 'part-*' | wc -l | sed 's/^/parts /'
            mount -o remount,size=256m '{disk}' || exit 98
            {batch}; echo "exit $?"
            cp -r '{disk}/run' '{copy}'
            """
        );
        var lines = result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("exit 3", lines[0]);
        Assert.DoesNotContain(lines, l => l.StartsWith("left: ", StringComparison.Ordinal));
        Assert.DoesNotContain("parts 0", lines);
        Assert.Equal("exit 0", lines[^1]);
        // On a slow machine a line of progress comes too.
        var error = Assert.Single(
            result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            l => l.StartsWith("advance: ", StringComparison.Ordinal)
        );
        Assert.Contains("cannot be written", error, StringComparison.Ordinal);
        Assert.Contains("free up space", error, StringComparison.Ordinal);
        RunFiles.AssertEqual(unbroken, copy);
    }

    [Fact]
    public void Batch_ReadOnlyFolder_Exits3OnOneLine()
    {
        SkipUnlessMountable();
        using var folder = new TemporaryFolder();
        var cohort = RunFiles.Cohort(folder, 5);
        var disk = Path.Combine(folder.Path, "disk");
        Directory.CreateDirectory(disk);
        var result = Shell(
            $"""
            mount -t tmpfs -o size=64m tmpfs '{disk}' && mkdir '{disk}/run' && mount -o remount,ro '{disk}' || exit 99
            dotnet {Program} batch --cohort '{cohort}' --out '{disk}/run'; echo "exit $?"
            dotnet {Program} batch --cohort '{cohort}' --out '{disk}/new'; echo "exit $?"
            """
        );
        Assert.Equal(["exit 3", "exit 3"], result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        var errors = result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, errors.Length);
        Assert.All(errors, e => Assert.Matches("a folder .*cannot be (written|created).* needed: ", e));
    }

    [Fact]
    public void PlanFolder_DiskFull_Exits3OnOneLine_AndLeavesNoHalfPlan()
    {
        SkipUnlessMountable();
        using var folder = new TemporaryFolder();
        var cohort = RunFiles.Cohort(folder, 12);
        var disk = Path.Combine(folder.Path, "disk");
        Directory.CreateDirectory(disk);
        var plans = $"dotnet {Program} plan --cohort '{cohort}' --format html --out '{disk}/plans'";
        var result = Shell(
            $"""
            mount -t tmpfs -o size=64k tmpfs '{disk}' || exit 99
            {plans} >/dev/null; echo "exit $?"
            find '{disk}' -name '*.partial' | sed 's/^/left: /'
            for f in '{disk}'/plans/*.html; do tail -c 8 "$f" | grep -q '</html>' || echo "half: $f"; done
            ls '{disk}/plans' | wc -l | sed 's/^/plans /'
            mount -o remount,size=64m '{disk}' || exit 98
            {plans} >/dev/null; echo "exit $?"
            ls '{disk}/plans' | wc -l | sed 's/^/plans /'
            """
        );
        var lines = result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["exit 3", "exit 0", "plans 12"], lines.Where((_, i) => i != 1));
        Assert.Matches("^plans [1-9]$", lines[1]);
        var error = Assert.Single(
            result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            l => l.StartsWith("advance: ", StringComparison.Ordinal)
        );
        Assert.Contains("cannot be written", error, StringComparison.Ordinal);
        Assert.Contains("free up space", error, StringComparison.Ordinal);
    }

    private static void SkipUnlessMountable()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "needs Linux: a small file system is mounted");
        using var folder = new TemporaryFolder();
        Assert.SkipUnless(
            Shell($"mount -t tmpfs -o size=64k tmpfs '{folder.Path}'").ExitCode == 0,
            "this user may not mount a file system in a name space of its own (unshare --user --map-root-user --mount)"
        );
    }

    private static Advance.Result Shell(string script)
    {
        var start = new ProcessStartInfo("unshare")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        foreach (var argument in (string[])["--user", "--map-root-user", "--mount", "sh", "-c", script])
            start.ArgumentList.Add(argument);
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return new(process.ExitCode, output, error.GetAwaiter().GetResult());
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return new(127, string.Empty, "no unshare");
        }
    }
}

using System.Text;
using AdvancementEngine.Factorization;
using AdvancementEngine.Options;

namespace AdvancementEngine.Bundles;

/// <summary>The factor models of one training run, with their manifest.</summary>
public sealed class ModelSet
{
    private ModelSet(
        ModelManifest manifest,
        string version,
        FactorModel occupations,
        FactorModel? credentials,
        FactorModel? expectedOutcome
    )
    {
        Manifest = manifest;
        Version = version;
        Occupations = occupations;
        Credentials = credentials;
        ExpectedOutcome = expectedOutcome;
    }

    /// <summary>What it was trained on.</summary>
    public ModelManifest Manifest { get; }

    /// <summary>SHA-256 of the canonical content: the state weights and each file's hash.</summary>
    public string Version { get; }

    /// <summary>Softmax over occupations.</summary>
    public FactorModel Occupations { get; }

    /// <summary>Softmax over credentials; null if there are no outcomes on credentials.</summary>
    public FactorModel? Credentials { get; }

    /// <summary>Squared error on outcome values; null if there are no outcomes.</summary>
    public FactorModel? ExpectedOutcome { get; }

    /// <summary>Combines a manifest and the files it names.</summary>
    /// <param name="manifest">The manifest.</param>
    /// <param name="read">Returns the bytes of a file named in the manifest.</param>
    /// <exception cref="BundleException">A file is missing from the manifest, or its bytes have another hash.</exception>
    /// <exception cref="FactorModelException">A file is truncated, altered or of another shape.</exception>
    public static ModelSet Load(ModelManifest manifest, Func<string, byte[]> read)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        ArgumentNullException.ThrowIfNull(read);
        try
        {
            manifest.State.Validate();
        }
        catch (OptionException e)
        {
            throw new BundleException($"the manifest of model '{manifest.Name}': {e.Found}", e.Needed, ModelManifestJson.Restore);
        }

        var canonical = new StringBuilder("model 1\n").Append(Canonical(manifest));
        FactorModel? Role(string role)
        {
            if (!manifest.Files.TryGetValue(role, out var file))
                return null;
            var bytes = read(file.File);
            var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes));
            if (!string.Equals(hash, file.Sha256, StringComparison.Ordinal))
                throw new BundleException(
                    $"the file '{file.File}' of model '{manifest.Name}' is incomplete or altered: its hash is {hash[..12]}…",
                    $"{(file.Sha256.Length > 12 ? file.Sha256[..12] : file.Sha256)}… as its manifest says",
                    ModelManifestJson.Restore
                );
            canonical.Append(role).Append(' ').Append(hash).Append('\n');
            return FactorModel.Create(FactorModelCodec.Read(bytes));
        }

        var occupations =
            Role("occupations")
            ?? throw new BundleException(
                $"the manifest of model '{manifest.Name}' names no file for 'occupations'",
                "one file",
                "train the model again"
            );
        var credentials = Role("credentials");
        var expectedOutcome = Role("expectedOutcome");
        if (expectedOutcome is not null)
            ExpectedOutcomeBelongs(manifest, occupations, expectedOutcome);
        return new ModelSet(manifest, Bundle.Hash(canonical.ToString()), occupations, credentials, expectedOutcome);
    }

    private static void ExpectedOutcomeBelongs(ModelManifest manifest, FactorModel occupations, FactorModel expectedOutcome)
    {
        if (
            manifest.ExpectedOutcome is not { ResidualVariance: > 0, Shrinkage: > 0, PersonVariance: >= 0 } spread
            || !double.IsFinite(spread.ResidualVariance + spread.Shrinkage + spread.PersonVariance)
        )
            throw new BundleException(
                $"the manifest of model '{manifest.Name}' names a file for 'expectedOutcome' but not its spread",
                "an expectedOutcome section with residual variance and shrinkage above 0 and person variance of at least 0",
                "train the model again"
            );
        if (
            !expectedOutcome.ElementIds.SequenceEqual(occupations.ElementIds, StringComparer.Ordinal)
            || !expectedOutcome.OpportunityIds.SequenceEqual(occupations.OpportunityIds, StringComparer.Ordinal)
        )
            throw new BundleException(
                $"the expected outcome of model '{manifest.Name}' has different elements or opportunities from its occupations",
                "files from one training run",
                "train the model again"
            );
    }

    private static string Canonical(ModelManifest manifest)
    {
        var state = manifest.State;
        var text = new StringBuilder();
        void Line(string name, float weight) => text.Append(name).Append(' ').Append(BitConverter.SingleToInt32Bits(weight)).Append('\n');
        Line("assessed", state.Assessed);
        Line("used", state.Used);
        Line("taught", state.Taught);
        Line("self-reported", state.SelfReported);
        foreach (var (kind, weight) in state.BlockWeights)
            Line("block " + kind, weight);
        text.Append("catalog ").Append(manifest.Catalog).Append('\n').Append("outcomes ").Append(manifest.ObservedOutcomes).Append('\n');
        if (manifest.SimulatedOutcomes != 0)
            text.Append("simulated outcomes ").Append(manifest.SimulatedOutcomes).Append('\n');
        if (manifest.ExpectedOutcome is { } spread)
        {
            foreach (var number in (ReadOnlySpan<double>)[spread.ResidualVariance, spread.Shrinkage, spread.PersonVariance])
                text.Append("expectedOutcome ").Append(BitConverter.DoubleToInt64Bits(number)).Append('\n');
        }

        if (manifest.OutcomeValues is { } values)
            text.Append("outcome values ").Append(values).Append('\n');
        if (manifest.Seen is { } seen)
            text.Append(seen.Canonical());
        return text.ToString();
    }
}

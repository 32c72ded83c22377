using System.Security.Cryptography;
using System.Text;

namespace AdvancementEngine.Operations.Runs;

/// <summary>
/// Seals the ledger's entries of an unfinished run, so that an altered one is not believed. With the operator's key nobody without it can
/// seal one; without a key the seal finds mistakes, not forgers.
/// </summary>
internal sealed class RunSeal(RunPlan plan, RunKey? key)
{
    private readonly byte[] _secret = key?.ForLedger(plan.Id()) ?? Encoding.UTF8.GetBytes("advancement-run ledger " + plan.Id());

    public PartRecord Seal(PartRecord record) => record with { Seal = Of(record) };

    public bool IsWhole(PartRecord record) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(record.Seal), Encoding.UTF8.GetBytes(Of(record)));

    private string Of(PartRecord record) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(_secret, RunJson.Write(record with { Seal = string.Empty })));
}

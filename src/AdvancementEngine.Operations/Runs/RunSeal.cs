using System.Security.Cryptography;
using System.Text;

namespace AdvancementEngine.Operations.Runs;

/// <summary>
/// Seals the ledger entries of an unfinished run, so that an altered one is rejected. With the operator's key, no one without it can create
/// a seal; without a key, the seal detects accidents but not forgery.
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

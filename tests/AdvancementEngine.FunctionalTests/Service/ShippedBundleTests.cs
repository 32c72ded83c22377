using System.Text;
using AdvancementEngine.FunctionalTests.Cli;
using AdvancementEngine.Recommendations;
using AdvancementEngine.Service.Contract;
using AdvancementEngine.Wire.V1;
using Grpc.Net.Client;

namespace AdvancementEngine.FunctionalTests.Service;

public sealed class ShippedBundleTests
{
    [Fact]
    public async Task Rank_WithoutAnyOption_GivesWhatTheCommandLineGives()
    {
        await using var service = await ServiceProcess.Start();
        using var channel = GrpcChannel.ForAddress(service.Address);
        var client = new Advancement.AdvancementClient(channel);
        var written = new StringBuilder();
        foreach (var request in DemoRequests.All)
        {
            var reply = await client.RankAsync(request, cancellationToken: TestContext.Current.CancellationToken);
            written.Append(Encoding.UTF8.GetString(CanonicalJson.Write(ContractMapping.FromWire(reply.Recommendation)))).Append('\n');
        }

        Assert.Equal(Advance.Run("rank", "--format", "json").Output, written.ToString());
    }
}

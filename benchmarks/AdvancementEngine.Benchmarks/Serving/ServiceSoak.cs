using System.Diagnostics;
using System.Globalization;
using AdvancementEngine.Wire.V1;
using Grpc.Core;
using Grpc.Net.Client;

namespace AdvancementEngine.Benchmarks.Serving;

/// <summary>Half load while the bundle is replaced every five seconds: the two shipped models and a damaged one in turn. Ten minutes are
/// 120 attempts.</summary>
internal static class ServiceSoak
{
    private const int Callers = 8;
    private static readonly TimeSpan s_every = TimeSpan.FromSeconds(5);
    private static readonly string[] s_models = ["content", "careers", "damaged"];

    public static async Task<int> Run(string program, string seconds)
    {
        if (!int.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var length) || length < 30)
        {
            await Console.Error.WriteLineAsync($"'{seconds}' is not a duration; needed: 30 seconds or more");
            return 2;
        }

        var root = Directory.CreateTempSubdirectory("service-soak-");
        try
        {
            Prepare(root.FullName);
            using var service = new ServiceProgram(program, "--Service:ModelRoot", root.FullName, "--Service:Watch", "false");
            using var channel = GrpcChannel.ForAddress(service.Address);
            return await Measure(service, new Advancement.AdvancementClient(channel), TimeSpan.FromSeconds(length));
        }
        finally
        {
            root.Delete(true);
        }
    }

    private static async Task<int> Measure(ServiceProgram service, Advancement.AdvancementClient client, TimeSpan length)
    {
        var expected = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var model in s_models.Take(2))
        {
            await client.ActivateBundleAsync(new() { Model = model });
            var reply = (await client.RankAsync(ServiceLoad.Request(View.Full))).Recommendation;
            expected[reply.Bundle.Id] = reply.Digest;
        }

        await Rate(client, TimeSpan.FromSeconds(5), TimeSpan.Zero, expected);
        var most = await Rate(client, TimeSpan.FromSeconds(3), TimeSpan.Zero, expected);
        var pause = 2 * Callers / most.Rate * TimeSpan.FromSeconds(1);
        var running = Rate(client, length, pause, expected);
        var (watch, swaps, refused, memory) = (Stopwatch.StartNew(), 0, 0, new List<long>());
        while (watch.Elapsed < length - s_every)
        {
            try
            {
                await client.ActivateBundleAsync(new() { Model = s_models[(swaps + refused) % 3] });
                swaps++;
            }
            catch (RpcException e) when (e.StatusCode == StatusCode.FailedPrecondition)
            {
                refused++;
            }

            memory.Add(service.Memory >> 20);
            await Task.Delay(s_every);
        }

        var found = await running;
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{found.Calls:N0} calls at {found.Rate:N0} per second (half of {most.Rate:N0}), {swaps} swaps and {refused} damaged "
                    + $"bundles rejected; {found.Failed} failed, {found.Mixed} from another bundle than named; memory "
                    + $"{memory[memory.Count / 10]} MiB after a tenth of the run, {memory[^1]} at the end, {memory.Max()} maximum"
            )
        );
        return found.Failed + found.Mixed == 0 ? 0 : 1;
    }

    private static async Task<(double Rate, int Calls, int Failed, int Mixed)> Rate(
        Advancement.AdvancementClient client,
        TimeSpan length,
        TimeSpan pause,
        Dictionary<string, string> expected
    )
    {
        var (watch, failed, mixed) = (Stopwatch.StartNew(), 0, 0);
        var calls = await Task.WhenAll(
            Enumerable
                .Range(0, Callers)
                .Select(_ =>
                    Task.Run(async () =>
                    {
                        var own = 0;
                        for (; watch.Elapsed < length; own++)
                        {
                            try
                            {
                                var reply = (await client.RankAsync(ServiceLoad.Request(View.Full))).Recommendation;
                                if (expected.GetValueOrDefault(reply.Bundle.Id) != reply.Digest)
                                    Interlocked.Increment(ref mixed);
                            }
                            catch (RpcException)
                            {
                                Interlocked.Increment(ref failed);
                            }

                            if ((pause * own) - watch.Elapsed is var wait && wait > TimeSpan.Zero)
                                await Task.Delay(wait);
                        }

                        return own;
                    })
                )
        );
        return (calls.Sum() / watch.Elapsed.TotalSeconds, calls.Sum(), failed, mixed);
    }

    private static void Prepare(string root)
    {
        foreach (var (model, from) in s_models.Zip(["content", "careers", "careers"]))
        {
            var to = Directory.CreateDirectory(Path.Combine(root, model)).FullName;
            foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, "models", from)))
                File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }

        using var stream = new FileStream(Directory.GetFiles(Path.Combine(root, "damaged"), "*.aefm")[0], FileMode.Open);
        stream.SetLength(stream.Length - 100);
    }
}

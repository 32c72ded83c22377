using AdvancementEngine.Wire.V1;
using Grpc.Net.Client;

namespace AdvancementEngine.FunctionalTests.Service;

/// <summary>One service over an SQLite store, shared by the tests of a class.</summary>
public sealed class StoreServiceFixture : IAsyncLifetime
{
    private ServiceProcess? _service;
    private GrpcChannel? _channel;

    internal StoreKinds Store { get; } = new("sqlite");

    internal Advancement.AdvancementClient Client => new(_channel);

    public async ValueTask InitializeAsync()
    {
        _service = await ServiceProcess.Start(Store.Settings);
        _channel = GrpcChannel.ForAddress(_service.Address);
    }

    public async ValueTask DisposeAsync()
    {
        _channel?.Dispose();
        if (_service is not null)
            await _service.DisposeAsync();
        Store.Dispose();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.connection;

import java.net.InetSocketAddress;
import java.util.List;

import io.netty.resolver.AbstractAddressResolver;
import io.netty.resolver.AddressResolver;
import io.netty.resolver.AddressResolverGroup;
import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.Promise;

/** Resolves every host to one address, so that a proxy can stand before a server whose URL stays as it is. */
final class FixedResolver extends AddressResolverGroup<InetSocketAddress> {

	private final InetSocketAddress address;

	FixedResolver(InetSocketAddress address) {
		this.address = address;
	}

	@Override
	protected AddressResolver<InetSocketAddress> newResolver(EventExecutor executor) {
		return new AbstractAddressResolver<>(executor, InetSocketAddress.class) {
			@Override
			protected boolean doIsResolved(InetSocketAddress wanted) {
				return wanted.equals(address);
			}

			@Override
			protected void doResolve(InetSocketAddress wanted, Promise<InetSocketAddress> promise) {
				promise.setSuccess(address);
			}

			@Override
			protected void doResolveAll(InetSocketAddress wanted, Promise<List<InetSocketAddress>> promise) {
				promise.setSuccess(List.of(address));
			}
		};
	}
}

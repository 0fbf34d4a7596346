// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.addressspace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.milo.opcua.sdk.server.OpcUaServer;
import org.eclipse.milo.opcua.sdk.server.Session;
import org.eclipse.milo.opcua.sdk.server.servicesets.AbstractServiceSet;
import org.eclipse.milo.opcua.sdk.server.servicesets.impl.DefaultMonitoredItemServiceSet;
import org.eclipse.milo.opcua.stack.core.AttributeId;
import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.types.UaRequestMessageType;
import org.eclipse.milo.opcua.stack.core.types.builtin.DiagnosticInfo;
import org.eclipse.milo.opcua.stack.core.types.builtin.ExtensionObject;
import org.eclipse.milo.opcua.stack.core.types.builtin.StatusCode;
import org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.UInteger;
import org.eclipse.milo.opcua.stack.core.types.structured.CreateMonitoredItemsRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.CreateMonitoredItemsResponse;
import org.eclipse.milo.opcua.stack.core.types.structured.DataChangeFilter;
import org.eclipse.milo.opcua.stack.core.types.structured.DeleteMonitoredItemsRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.DeleteMonitoredItemsResponse;
import org.eclipse.milo.opcua.stack.core.types.structured.ModifyMonitoredItemsRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.ModifyMonitoredItemsResponse;
import org.eclipse.milo.opcua.stack.core.types.structured.MonitoredItemCreateRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.MonitoredItemCreateResult;
import org.eclipse.milo.opcua.stack.core.types.structured.MonitoredItemModifyRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.MonitoredItemModifyResult;
import org.eclipse.milo.opcua.stack.core.types.structured.ReadValueId;
import org.eclipse.milo.opcua.stack.core.types.structured.ResponseHeader;
import org.eclipse.milo.opcua.stack.transport.server.ServiceRequestContext;
import org.sealbench.emulator.opcua.config.ServerLimits;
import org.sealbench.emulator.opcua.config.UserRights;

/**
 * Milo's monitored items (OPC 10000-4 §5.13), without what makes it miscount them, so that no client gets past the
 * limits or uses them up for others: an item that is deleted twice in one request, and one whose filter cannot be read.
 */
public final class MonitoredItemService extends DefaultMonitoredItemServiceSet {

	private final OpcUaServer server;
	private final Predicate<Optional<String>> leftBehind;

	/** @param leftBehind ends an orphaned subscription, of one user or of any, and returns whether there was one */
	public MonitoredItemService(OpcUaServer server, Predicate<Optional<String>> leftBehind) {
		super(server);
		this.server = server;
		this.leftBehind = leftBehind;
	}

	@Override
	public CreateMonitoredItemsResponse onCreateMonitoredItems(ServiceRequestContext context,
			CreateMonitoredItemsRequest request) throws UaException {
		MonitoredItemCreateRequest[] wanted = request.getItemsToCreate();
		if (wanted != null && !makeRoom(context, request)) {
			MonitoredItemCreateResult full = new MonitoredItemCreateResult(
					new StatusCode(StatusCodes.Bad_TooManyMonitoredItems), UInteger.MIN, 0.0, UInteger.MIN, null);
			return new CreateMonitoredItemsResponse(AbstractServiceSet.createResponseHeader(request),
					Collections.nCopies(wanted.length, full).toArray(MonitoredItemCreateResult[]::new),
					new DiagnosticInfo[0]);
		}
		if (wanted == null || Arrays.stream(wanted).allMatch(each -> refusal(each).isEmpty())) {
			return super.onCreateMonitoredItems(context, request);
		}
		server.getSessionManager().getSession(context, request.getRequestHeader());
		MonitoredItemCreateRequest[] readable = Arrays.stream(wanted).filter(each -> refusal(each).isEmpty())
				.toArray(MonitoredItemCreateRequest[]::new);
		CreateMonitoredItemsResponse made = readable.length == 0
				? new CreateMonitoredItemsResponse(answered(context, request, request.getSubscriptionId()),
						new MonitoredItemCreateResult[0], new DiagnosticInfo[0])
				: super.onCreateMonitoredItems(context, new CreateMonitoredItemsRequest(request.getRequestHeader(),
						request.getSubscriptionId(), request.getTimestampsToReturn(), readable));
		List<MonitoredItemCreateResult> results = new ArrayList<>();
		int next = 0;
		for (MonitoredItemCreateRequest each : wanted) {
			OptionalLong refusal = refusal(each);
			results.add(refusal.isEmpty() ? made.getResults()[next++]
					: new MonitoredItemCreateResult(new StatusCode(refusal.getAsLong()), UInteger.MIN, 0.0,
							UInteger.MIN, null));
		}
		return new CreateMonitoredItemsResponse(made.getResponseHeader(),
				results.toArray(MonitoredItemCreateResult[]::new), made.getDiagnosticInfos());
	}

	@Override
	public ModifyMonitoredItemsResponse onModifyMonitoredItems(ServiceRequestContext context,
			ModifyMonitoredItemsRequest request) throws UaException {
		MonitoredItemModifyRequest[] wanted = request.getItemsToModify();
		if (wanted == null || Arrays.stream(wanted).allMatch(each -> refusal(each).isEmpty())) {
			return super.onModifyMonitoredItems(context, request);
		}
		MonitoredItemModifyRequest[] usable = Arrays.stream(wanted).filter(each -> refusal(each).isEmpty())
				.toArray(MonitoredItemModifyRequest[]::new);
		ModifyMonitoredItemsResponse done = usable.length == 0
				? new ModifyMonitoredItemsResponse(answered(context, request, request.getSubscriptionId()),
						new MonitoredItemModifyResult[0], new DiagnosticInfo[0])
				: super.onModifyMonitoredItems(context, new ModifyMonitoredItemsRequest(request.getRequestHeader(),
						request.getSubscriptionId(), request.getTimestampsToReturn(), usable));
		List<MonitoredItemModifyResult> results = new ArrayList<>();
		int next = 0;
		for (MonitoredItemModifyRequest each : wanted) {
			OptionalLong refusal = refusal(each);
			results.add(refusal.isEmpty() ? done.getResults()[next++]
					: new MonitoredItemModifyResult(new StatusCode(refusal.getAsLong()), 0.0, UInteger.MIN, null));
		}
		return new ModifyMonitoredItemsResponse(done.getResponseHeader(),
				results.toArray(MonitoredItemModifyResult[]::new), done.getDiagnosticInfos());
	}

	/** The header of a response in which each operation has its own code: session and subscription are right. */
	private ResponseHeader answered(ServiceRequestContext context, UaRequestMessageType request, UInteger subscription)
			throws UaException {
		Session session = server.getSessionManager().getSession(context, request.getRequestHeader());
		if (session.getSubscriptionManager().getSubscription(subscription) == null) {
			throw new UaException(StatusCodes.Bad_SubscriptionIdInvalid);
		}
		return AbstractServiceSet.createResponseHeader(request);
	}

	private OptionalLong refusal(MonitoredItemModifyRequest item) {
		return refusal(item.getRequestedParameters().getFilter(), false);
	}

	@Override
	public DeleteMonitoredItemsResponse onDeleteMonitoredItems(ServiceRequestContext context,
			DeleteMonitoredItemsRequest request) throws UaException {
		UInteger[] wanted = request.getMonitoredItemIds();
		if (wanted == null || Set.copyOf(Arrays.asList(wanted)).size() == wanted.length) {
			return super.onDeleteMonitoredItems(context, request);
		}
		UInteger[] distinct = Arrays.stream(wanted).distinct().toArray(UInteger[]::new);
		DeleteMonitoredItemsResponse done = super.onDeleteMonitoredItems(context,
				new DeleteMonitoredItemsRequest(request.getRequestHeader(), request.getSubscriptionId(), distinct));
		List<StatusCode> results = new ArrayList<>();
		Set<UInteger> seen = new HashSet<>();
		for (UInteger each : wanted) {
			results.add(seen.add(each) ? done.getResults()[seen.size() - 1]
					: new StatusCode(StatusCodes.Bad_MonitoredItemIdInvalid));
		}
		return new DeleteMonitoredItemsResponse(done.getResponseHeader(), results.toArray(StatusCode[]::new),
				done.getDiagnosticInfos());
	}

	/** Whether the user may have as many more; orphaned subscriptions are ended for it. */
	private boolean makeRoom(ServiceRequestContext context, CreateMonitoredItemsRequest request) throws UaException {
		String user = UserRights.userOf(server.getSessionManager().getSession(context, request.getRequestHeader()));
		int more = request.getItemsToCreate().length;
		while (count(user) + more > ServerLimits.MAX_MONITORED_ITEMS_OF_USER) {
			if (!leftBehind.test(Optional.of(user))) {
				return false;
			}
		}
		long most = server.getConfig().getLimits().getMaxMonitoredItems().longValue();
		boolean ended = true;
		while (ended && server.getMonitoredItemCount().get() + more > most) {
			ended = leftBehind.test(Optional.empty());
		}
		return true;
	}

	private long count(String user) {
		return server.getSubscriptions().values().stream()
				.filter(each -> user.equals(UserRights.userOf(each.getSubscriptionManager().getSession())))
				.mapToLong(each -> each.getMonitoredItems().size()).sum();
	}

	private OptionalLong refusal(MonitoredItemCreateRequest item) {
		ReadValueId node = item.getItemToMonitor();
		OptionalLong violation = AttributeRules.violation(node.getIndexRange(), node.getDataEncoding());
		return violation.isPresent() ? violation
				: refusal(item.getRequestedParameters().getFilter(),
						AttributeId.EventNotifier.uid().equals(node.getAttributeId()));
	}

	/** The status code for a filter that is not allowed; events need one. */
	private OptionalLong refusal(ExtensionObject filter, boolean events) {
		if (filter == null || filter.isNull()) {
			return events ? OptionalLong.of(StatusCodes.Bad_MonitoredItemFilterInvalid) : OptionalLong.empty();
		}
		try {
			// OPC 10000-4 §7.22.2: a difference below nothing, or none that is a number, is no deadband.
			return filter.decode(server.getStaticEncodingContext()) instanceof DataChangeFilter change
					&& change.getDeadbandValue() != null && !(change.getDeadbandValue() >= 0)
							? OptionalLong.of(StatusCodes.Bad_DeadbandFilterInvalid)
							: OptionalLong.empty();
		} catch (RuntimeException e) {
			// Any exception that a decoder throws for bytes of another type.
			return OptionalLong.of(StatusCodes.Bad_MonitoredItemFilterInvalid);
		}
	}
}

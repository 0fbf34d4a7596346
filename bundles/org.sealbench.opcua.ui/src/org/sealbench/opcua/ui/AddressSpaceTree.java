// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.ui;

import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.model.IWorkbenchAdapter;
import org.eclipse.ui.progress.DeferredTreeContentManager;
import org.eclipse.ui.progress.IDeferredWorkbenchAdapter;
import org.sealbench.opcua.session.OpenSession;
import org.sealbench.ui.Named;
import org.sealbench.ui.VisibleLabels;

/** A server's address space, read branch by branch as it is opened. */
final class AddressSpaceTree {

	private final TreeViewer viewer;
	private final ResourceManager images;

	AddressSpaceTree(Composite parent) {
		viewer = new TreeViewer(Named.as(new Tree(parent, SWT.MULTI | SWT.BORDER), Messages.addressSpace));
		images = new LocalResourceManager(JFaceResources.getResources(), viewer.getControl());
		viewer.setContentProvider(new Content());
		viewer.setLabelProvider(new Words());
		ColumnViewerToolTipSupport.enableFor(viewer);
	}

	TreeViewer viewer() {
		return viewer;
	}

	void show(OpenSession session, ISchedulingRule rule) {
		viewer.setInput(AddressSpaceNode.root(session, rule));
	}

	void clear() {
		viewer.setInput(null);
	}

	/** The nodes that are selected, without those that are still being read. */
	List<AddressSpaceNode> selected() {
		return viewer.getStructuredSelection().stream().filter(AddressSpaceNode.class::isInstance)
				.map(AddressSpaceNode.class::cast).filter(AddressSpaceNode::isContainer).toList();
	}

	private final class Content implements ITreeContentProvider {

		private final DeferredTreeContentManager deferred = new DeferredTreeContentManager(viewer) {
			@Override
			protected String getFetchJobName(Object parent, IDeferredWorkbenchAdapter adapter) {
				return NLS.bind(Messages.reading, adapter.getLabel(parent));
			}
		};

		@Override
		public Object[] getElements(Object input) {
			return getChildren(input);
		}

		@Override
		public Object[] getChildren(Object element) {
			Object[] children = deferred.getChildren(element);
			return children == null ? new Object[0] : children;
		}

		@Override
		public boolean hasChildren(Object element) {
			return deferred.mayHaveChildren(element);
		}

		@Override
		public Object getParent(Object element) {
			return element instanceof AddressSpaceNode node ? node.getParent(node) : null;
		}
	}

	private final class Words extends VisibleLabels {

		@Override
		protected String text(Object element) {
			IWorkbenchAdapter words = Adapters.adapt(element, IWorkbenchAdapter.class);
			return words == null ? String.valueOf(element) : words.getLabel(element);
		}

		@Override
		public Image getImage(Object element) {
			return element instanceof AddressSpaceNode node
					? node.picture().map(picture -> picture.image(images)).orElse(null)
					: null;
		}

		@Override
		protected String toolTip(Object element) {
			return element instanceof AddressSpaceNode node ? node.id() : null;
		}
	}
}

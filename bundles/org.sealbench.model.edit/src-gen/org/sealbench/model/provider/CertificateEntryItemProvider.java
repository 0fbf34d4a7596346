/**
 */
package org.sealbench.model.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.ResourceLocator;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.IStructuredItemContentProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemProviderAdapter;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.sealbench.model.CertificateEntry;
import org.sealbench.model.ModelPackage;

/**
 * This is the item provider adapter for a {@link org.sealbench.model.CertificateEntry} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class CertificateEntryItemProvider 
	extends ItemProviderAdapter
	implements
		IEditingDomainItemProvider,
		IStructuredItemContentProvider,
		ITreeItemContentProvider,
		IItemLabelProvider,
		IItemPropertySource {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CertificateEntryItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			super.getPropertyDescriptors(object);

			addNumberPropertyDescriptor(object);
			addStorePropertyDescriptor(object);
			addUsagePropertyDescriptor(object);
			addDevicePropertyDescriptor(object);
			addIssuerPropertyDescriptor(object);
			addPrivateKeyPropertyDescriptor(object);
			addRevokedAtPropertyDescriptor(object);
			addRevocationReasonPropertyDescriptor(object);
			addCrlNumberPropertyDescriptor(object);
			addNamesChosenPropertyDescriptor(object);
			addWaitingPropertyDescriptor(object);
			addRevisionPropertyDescriptor(object);
			addCrlRevisionPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Number feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addNumberPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_CertificateEntry_number_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_CertificateEntry_number_feature", "_UI_CertificateEntry_type"),
				 ModelPackage.Literals.CERTIFICATE_ENTRY__NUMBER,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Store feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addStorePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_CertificateEntry_store_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_CertificateEntry_store_feature", "_UI_CertificateEntry_type"),
				 ModelPackage.Literals.CERTIFICATE_ENTRY__STORE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Usage feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addUsagePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_CertificateEntry_usage_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_CertificateEntry_usage_feature", "_UI_CertificateEntry_type"),
				 ModelPackage.Literals.CERTIFICATE_ENTRY__USAGE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Device feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDevicePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_CertificateEntry_device_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_CertificateEntry_device_feature", "_UI_CertificateEntry_type"),
				 ModelPackage.Literals.CERTIFICATE_ENTRY__DEVICE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Issuer feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addIssuerPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_CertificateEntry_issuer_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_CertificateEntry_issuer_feature", "_UI_CertificateEntry_type"),
				 ModelPackage.Literals.CERTIFICATE_ENTRY__ISSUER,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Private Key feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPrivateKeyPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_CertificateEntry_privateKey_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_CertificateEntry_privateKey_feature", "_UI_CertificateEntry_type"),
				 ModelPackage.Literals.CERTIFICATE_ENTRY__PRIVATE_KEY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Revoked At feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRevokedAtPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_CertificateEntry_revokedAt_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_CertificateEntry_revokedAt_feature", "_UI_CertificateEntry_type"),
				 ModelPackage.Literals.CERTIFICATE_ENTRY__REVOKED_AT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Revocation Reason feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRevocationReasonPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_CertificateEntry_revocationReason_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_CertificateEntry_revocationReason_feature", "_UI_CertificateEntry_type"),
				 ModelPackage.Literals.CERTIFICATE_ENTRY__REVOCATION_REASON,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Crl Number feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCrlNumberPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_CertificateEntry_crlNumber_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_CertificateEntry_crlNumber_feature", "_UI_CertificateEntry_type"),
				 ModelPackage.Literals.CERTIFICATE_ENTRY__CRL_NUMBER,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Names Chosen feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addNamesChosenPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_CertificateEntry_namesChosen_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_CertificateEntry_namesChosen_feature", "_UI_CertificateEntry_type"),
				 ModelPackage.Literals.CERTIFICATE_ENTRY__NAMES_CHOSEN,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Waiting feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addWaitingPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_CertificateEntry_waiting_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_CertificateEntry_waiting_feature", "_UI_CertificateEntry_type"),
				 ModelPackage.Literals.CERTIFICATE_ENTRY__WAITING,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Revision feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRevisionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_CertificateEntry_revision_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_CertificateEntry_revision_feature", "_UI_CertificateEntry_type"),
				 ModelPackage.Literals.CERTIFICATE_ENTRY__REVISION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Crl Revision feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCrlRevisionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_CertificateEntry_crlRevision_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_CertificateEntry_crlRevision_feature", "_UI_CertificateEntry_type"),
				 ModelPackage.Literals.CERTIFICATE_ENTRY__CRL_REVISION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected boolean shouldComposeCreationImage() {
		return true;
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		CertificateEntry certificateEntry = (CertificateEntry)object;
		return getString("_UI_CertificateEntry_type") + " " + certificateEntry.isNamesChosen();
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);

		switch (notification.getFeatureID(CertificateEntry.class)) {
			case ModelPackage.CERTIFICATE_ENTRY__NUMBER:
			case ModelPackage.CERTIFICATE_ENTRY__STORE:
			case ModelPackage.CERTIFICATE_ENTRY__USAGE:
			case ModelPackage.CERTIFICATE_ENTRY__DEVICE:
			case ModelPackage.CERTIFICATE_ENTRY__ISSUER:
			case ModelPackage.CERTIFICATE_ENTRY__PRIVATE_KEY:
			case ModelPackage.CERTIFICATE_ENTRY__REVOKED_AT:
			case ModelPackage.CERTIFICATE_ENTRY__REVOCATION_REASON:
			case ModelPackage.CERTIFICATE_ENTRY__CRL_NUMBER:
			case ModelPackage.CERTIFICATE_ENTRY__NAMES_CHOSEN:
			case ModelPackage.CERTIFICATE_ENTRY__WAITING:
			case ModelPackage.CERTIFICATE_ENTRY__REVISION:
			case ModelPackage.CERTIFICATE_ENTRY__CRL_REVISION:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		super.collectNewChildDescriptors(newChildDescriptors, object);
	}

	/**
	 * Return the resource locator for this item provider's resources.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResourceLocator getResourceLocator() {
		return ModelEditPlugin.INSTANCE;
	}

}

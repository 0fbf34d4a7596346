/**
 */
package org.sealbench.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.sealbench.model.CertificateSettings;
import org.sealbench.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Certificate Settings</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sealbench.model.impl.CertificateSettingsImpl#getOrganization <em>Organization</em>}</li>
 *   <li>{@link org.sealbench.model.impl.CertificateSettingsImpl#getKeyAlgorithm <em>Key Algorithm</em>}</li>
 *   <li>{@link org.sealbench.model.impl.CertificateSettingsImpl#getValidityDays <em>Validity Days</em>}</li>
 *   <li>{@link org.sealbench.model.impl.CertificateSettingsImpl#getWebValidityDays <em>Web Validity Days</em>}</li>
 *   <li>{@link org.sealbench.model.impl.CertificateSettingsImpl#getWarnDays <em>Warn Days</em>}</li>
 *   <li>{@link org.sealbench.model.impl.CertificateSettingsImpl#getCrlDays <em>Crl Days</em>}</li>
 *   <li>{@link org.sealbench.model.impl.CertificateSettingsImpl#getCrlUrl <em>Crl Url</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CertificateSettingsImpl extends EObjectImpl implements CertificateSettings {
	/**
	 * The default value of the '{@link #getOrganization() <em>Organization</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganization()
	 * @generated
	 * @ordered
	 */
	protected static final String ORGANIZATION_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getOrganization() <em>Organization</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganization()
	 * @generated
	 * @ordered
	 */
	protected String organization = ORGANIZATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getKeyAlgorithm() <em>Key Algorithm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeyAlgorithm()
	 * @generated
	 * @ordered
	 */
	protected static final String KEY_ALGORITHM_EDEFAULT = "rsa2048";

	/**
	 * The cached value of the '{@link #getKeyAlgorithm() <em>Key Algorithm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeyAlgorithm()
	 * @generated
	 * @ordered
	 */
	protected String keyAlgorithm = KEY_ALGORITHM_EDEFAULT;

	/**
	 * The default value of the '{@link #getValidityDays() <em>Validity Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidityDays()
	 * @generated
	 * @ordered
	 */
	protected static final int VALIDITY_DAYS_EDEFAULT = 3650;

	/**
	 * The cached value of the '{@link #getValidityDays() <em>Validity Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidityDays()
	 * @generated
	 * @ordered
	 */
	protected int validityDays = VALIDITY_DAYS_EDEFAULT;

	/**
	 * The default value of the '{@link #getWebValidityDays() <em>Web Validity Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWebValidityDays()
	 * @generated
	 * @ordered
	 */
	protected static final int WEB_VALIDITY_DAYS_EDEFAULT = 820;

	/**
	 * The cached value of the '{@link #getWebValidityDays() <em>Web Validity Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWebValidityDays()
	 * @generated
	 * @ordered
	 */
	protected int webValidityDays = WEB_VALIDITY_DAYS_EDEFAULT;

	/**
	 * The default value of the '{@link #getWarnDays() <em>Warn Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWarnDays()
	 * @generated
	 * @ordered
	 */
	protected static final int WARN_DAYS_EDEFAULT = 90;

	/**
	 * The cached value of the '{@link #getWarnDays() <em>Warn Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWarnDays()
	 * @generated
	 * @ordered
	 */
	protected int warnDays = WARN_DAYS_EDEFAULT;

	/**
	 * The default value of the '{@link #getCrlDays() <em>Crl Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCrlDays()
	 * @generated
	 * @ordered
	 */
	protected static final int CRL_DAYS_EDEFAULT = 3650;

	/**
	 * The cached value of the '{@link #getCrlDays() <em>Crl Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCrlDays()
	 * @generated
	 * @ordered
	 */
	protected int crlDays = CRL_DAYS_EDEFAULT;

	/**
	 * The default value of the '{@link #getCrlUrl() <em>Crl Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCrlUrl()
	 * @generated
	 * @ordered
	 */
	protected static final String CRL_URL_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getCrlUrl() <em>Crl Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCrlUrl()
	 * @generated
	 * @ordered
	 */
	protected String crlUrl = CRL_URL_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CertificateSettingsImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.CERTIFICATE_SETTINGS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOrganization() {
		return organization;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrganization(String newOrganization) {
		String oldOrganization = organization;
		organization = newOrganization;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CERTIFICATE_SETTINGS__ORGANIZATION, oldOrganization, organization));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKeyAlgorithm() {
		return keyAlgorithm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKeyAlgorithm(String newKeyAlgorithm) {
		String oldKeyAlgorithm = keyAlgorithm;
		keyAlgorithm = newKeyAlgorithm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CERTIFICATE_SETTINGS__KEY_ALGORITHM, oldKeyAlgorithm, keyAlgorithm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValidityDays() {
		return validityDays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValidityDays(int newValidityDays) {
		int oldValidityDays = validityDays;
		validityDays = newValidityDays;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CERTIFICATE_SETTINGS__VALIDITY_DAYS, oldValidityDays, validityDays));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getWebValidityDays() {
		return webValidityDays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWebValidityDays(int newWebValidityDays) {
		int oldWebValidityDays = webValidityDays;
		webValidityDays = newWebValidityDays;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CERTIFICATE_SETTINGS__WEB_VALIDITY_DAYS, oldWebValidityDays, webValidityDays));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getWarnDays() {
		return warnDays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWarnDays(int newWarnDays) {
		int oldWarnDays = warnDays;
		warnDays = newWarnDays;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CERTIFICATE_SETTINGS__WARN_DAYS, oldWarnDays, warnDays));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getCrlDays() {
		return crlDays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCrlDays(int newCrlDays) {
		int oldCrlDays = crlDays;
		crlDays = newCrlDays;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CERTIFICATE_SETTINGS__CRL_DAYS, oldCrlDays, crlDays));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCrlUrl() {
		return crlUrl;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCrlUrl(String newCrlUrl) {
		String oldCrlUrl = crlUrl;
		crlUrl = newCrlUrl;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CERTIFICATE_SETTINGS__CRL_URL, oldCrlUrl, crlUrl));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.CERTIFICATE_SETTINGS__ORGANIZATION:
				return getOrganization();
			case ModelPackage.CERTIFICATE_SETTINGS__KEY_ALGORITHM:
				return getKeyAlgorithm();
			case ModelPackage.CERTIFICATE_SETTINGS__VALIDITY_DAYS:
				return getValidityDays();
			case ModelPackage.CERTIFICATE_SETTINGS__WEB_VALIDITY_DAYS:
				return getWebValidityDays();
			case ModelPackage.CERTIFICATE_SETTINGS__WARN_DAYS:
				return getWarnDays();
			case ModelPackage.CERTIFICATE_SETTINGS__CRL_DAYS:
				return getCrlDays();
			case ModelPackage.CERTIFICATE_SETTINGS__CRL_URL:
				return getCrlUrl();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.CERTIFICATE_SETTINGS__ORGANIZATION:
				setOrganization((String)newValue);
				return;
			case ModelPackage.CERTIFICATE_SETTINGS__KEY_ALGORITHM:
				setKeyAlgorithm((String)newValue);
				return;
			case ModelPackage.CERTIFICATE_SETTINGS__VALIDITY_DAYS:
				setValidityDays((Integer)newValue);
				return;
			case ModelPackage.CERTIFICATE_SETTINGS__WEB_VALIDITY_DAYS:
				setWebValidityDays((Integer)newValue);
				return;
			case ModelPackage.CERTIFICATE_SETTINGS__WARN_DAYS:
				setWarnDays((Integer)newValue);
				return;
			case ModelPackage.CERTIFICATE_SETTINGS__CRL_DAYS:
				setCrlDays((Integer)newValue);
				return;
			case ModelPackage.CERTIFICATE_SETTINGS__CRL_URL:
				setCrlUrl((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ModelPackage.CERTIFICATE_SETTINGS__ORGANIZATION:
				setOrganization(ORGANIZATION_EDEFAULT);
				return;
			case ModelPackage.CERTIFICATE_SETTINGS__KEY_ALGORITHM:
				setKeyAlgorithm(KEY_ALGORITHM_EDEFAULT);
				return;
			case ModelPackage.CERTIFICATE_SETTINGS__VALIDITY_DAYS:
				setValidityDays(VALIDITY_DAYS_EDEFAULT);
				return;
			case ModelPackage.CERTIFICATE_SETTINGS__WEB_VALIDITY_DAYS:
				setWebValidityDays(WEB_VALIDITY_DAYS_EDEFAULT);
				return;
			case ModelPackage.CERTIFICATE_SETTINGS__WARN_DAYS:
				setWarnDays(WARN_DAYS_EDEFAULT);
				return;
			case ModelPackage.CERTIFICATE_SETTINGS__CRL_DAYS:
				setCrlDays(CRL_DAYS_EDEFAULT);
				return;
			case ModelPackage.CERTIFICATE_SETTINGS__CRL_URL:
				setCrlUrl(CRL_URL_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ModelPackage.CERTIFICATE_SETTINGS__ORGANIZATION:
				return ORGANIZATION_EDEFAULT == null ? organization != null : !ORGANIZATION_EDEFAULT.equals(organization);
			case ModelPackage.CERTIFICATE_SETTINGS__KEY_ALGORITHM:
				return KEY_ALGORITHM_EDEFAULT == null ? keyAlgorithm != null : !KEY_ALGORITHM_EDEFAULT.equals(keyAlgorithm);
			case ModelPackage.CERTIFICATE_SETTINGS__VALIDITY_DAYS:
				return validityDays != VALIDITY_DAYS_EDEFAULT;
			case ModelPackage.CERTIFICATE_SETTINGS__WEB_VALIDITY_DAYS:
				return webValidityDays != WEB_VALIDITY_DAYS_EDEFAULT;
			case ModelPackage.CERTIFICATE_SETTINGS__WARN_DAYS:
				return warnDays != WARN_DAYS_EDEFAULT;
			case ModelPackage.CERTIFICATE_SETTINGS__CRL_DAYS:
				return crlDays != CRL_DAYS_EDEFAULT;
			case ModelPackage.CERTIFICATE_SETTINGS__CRL_URL:
				return CRL_URL_EDEFAULT == null ? crlUrl != null : !CRL_URL_EDEFAULT.equals(crlUrl);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (organization: ");
		result.append(organization);
		result.append(", keyAlgorithm: ");
		result.append(keyAlgorithm);
		result.append(", validityDays: ");
		result.append(validityDays);
		result.append(", webValidityDays: ");
		result.append(webValidityDays);
		result.append(", warnDays: ");
		result.append(warnDays);
		result.append(", crlDays: ");
		result.append(crlDays);
		result.append(", crlUrl: ");
		result.append(crlUrl);
		result.append(')');
		return result.toString();
	}

} //CertificateSettingsImpl

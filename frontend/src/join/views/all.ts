/** Every page but the first. Each import defines its element. */
import '../parts/mw-outbox';
import './actions-view';
import './card-view';
import './consent-view';
import './group-view';
import './help-view';
import './ideas-view';
import './language-view';
import './links-view';
import './look-view';
import './return-view';
import './second-looks-view';
import './support-view';
import './votes-view';
import './welcome-view';
import './withdraw-view';
